import { stopWords } from "../lexicon/stop-words.ts";
import type { Analysis, Article } from "../model/index.ts";
import { stem } from "../text/stem.ts";

/** How often an article has a term: in its title, in its lead and in the rest of its text. */
export interface TermCounts {
  title: number;
  lead: number;
  rest: number;
}

/** Words of a text that are its lead: what news puts first. */
const leadWords = 100;

const wordPattern = /[\p{L}\p{N}]+/gu;

/** The counts of an article's words, as Porter2 stems without function words, and of the actors that it names, as {@link nameOf} has them. */
export function countTerms({ article, mentions }: Analysis): Map<string, TermCounts> {
  const counts = new Map<string, TermCounts>();
  const count = (term: string, part: keyof TermCounts): void => {
    const known = counts.get(term) ?? { title: 0, lead: 0, rest: 0 };
    counts.set(term, known);
    known[part]++;
  };
  const start = startOfText(article);
  const end = endOfLead(article.text, start);
  for (const term of stemsOf(article.title ?? "")) count(term, "title");
  for (const term of stemsOf(article.text.slice(start, end))) count(term, "lead");
  for (const term of stemsOf(article.text.slice(end))) count(term, "rest");
  for (const { actor, form, span } of mentions) {
    if (actor === null || form === "pronoun") continue;
    count(nameOf(actor), span.start < end ? "lead" : "rest");
  }
  return counts;
}

/** An actor's id as a term: a person by the last name alone, since articles differ in the others ([person:marta-lund] is [person:lund]). */
const nameOf = (actor: string): string => actor.replace(/^person:.*-(?=[^-]+$)/, "person:");

/** Whether a term is a name and not a word. */
export const isName = (term: string): boolean => term.includes(":");

/** The title at the front of the text is no lead. */
const startOfText = ({ title, text }: Article): number => (title && text.startsWith(title) ? title.length : 0);

function endOfLead(text: string, start: number): number {
  let words = 0;
  for (const { index, 0: word } of text.slice(start).matchAll(wordPattern))
    if (++words === leadWords) return start + index + word.length;
  return text.length;
}

const stemsOf = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .replace(/['’]s\b/g, "")
      .match(wordPattern) ?? []
  )
    .filter((word) => word.length > 1 && !stopWords.has(word))
    .map(stem);
