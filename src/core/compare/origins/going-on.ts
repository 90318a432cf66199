import { wordsSaying } from "../../lexicon/words-saying.ts";
import { chainOf, wordsAt, type Material, type StoryAssertion } from "../material.ts";

const opening = new RegExp(`^(?:${wordsSaying("origin-words", "going-on").join("|")})\\b`, "i");

/**
 * An assertion in nobody's content together with the statement that it goes on with: [Lund said they agreed on a truce,
 * including a halt of all flights]. Null where its words do not stand right behind what was said.
 */
export function goingOn(one: StoryAssertion, { analyses, statements }: Material): StoryAssertion | null {
  const { article, span } = one.assertion;
  if (!opening.test(wordsAt(one, span))) return null;
  const told = analyses.find((analysis) => analysis.article.id === article)?.statements ?? [];
  const before = told.find(({ content }) => {
    const end = Math.max(...content.map((part) => part.end));
    return end <= span.start && /^,\s{0,2}$/.test(wordsAt(one, { start: end, end: span.start }));
  });
  if (!before) return null;
  const start = before.cue[0]?.start ?? before.content[0]!.start;
  const assertion = { ...one.assertion, span: { start: Math.min(start, span.start), end: span.end } };
  return { ...one, assertion, chain: chainOf(before.id, statements) };
}
