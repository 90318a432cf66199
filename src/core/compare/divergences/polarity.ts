import type { AlignedClaim } from "../claims/align.ts";
import { wordsAt, type StoryAssertion } from "../material.ts";
import { shorten } from "../printed-words.ts";
import { eventReadings } from "./event-readings.ts";
import { somePair, toValues, type FindDivergences, type FoundDivergence } from "./finding.ts";

/** [it took place] against [it did not take place]. A mere noun ([no talks since], [the talks]) tells neither. */
export const polarity: FindDivergences = ({ material, claims }) => [
  ...material.events.flatMap((group) => {
    const values = toValues(
      eventReadings(group, material, ({ event: { span, status, rule } }) =>
        (status === "happened" || status === "denied") && rule.startsWith("verb") ? { span, normal: status } : null,
      ),
    );
    return values ? [{ kind: "polarity" as const, about: `whether: ${group.title}`, compatible: false, values }] : [];
  }),
  ...claims.flatMap(ofClaim),
];

function ofClaim({ gist, assertions }: AlignedClaim): FoundDivergence[] {
  const opposed = assertions.filter((one) => assertions.some((other) => contradicts(one, other, assertions)));
  const values = toValues(
    opposed.map(({ article, assertion: { span, polarity: normal } }) => ({ article, span, normal })),
  );
  return values ? [{ kind: "polarity", about: `whether: ${shorten(gist, 80)}`, compatible: false, values }] : [];
}

/** Share of words that two assertions must have in common before a [not] in one of them contradicts the other. */
const sameWords = 0.75;
const fewestWords = 3;

/** Only where a verb is denied: [no vote], [the lone no] and [no excuses] say something of their own. */
const negatesVerb = /\b(?:not|never|cannot|denie[sd]|deny)\b|n['’]t\b/i;
const negates = /\b(?:no|not|never|neither|nor|none|nobody|nothing|without|cannot|hardly|denie[sd]|deny)\b|n['’]t\b/i;
const isDenied = ({ chain }: StoryAssertion): boolean => chain[0]?.cueClass === "deny";
const isRelative = /^(?:which|who|whose|that|whether|if)\b/i;

const wordsOf = (one: StoryAssertion): string => wordsAt(one, one.assertion.span);

/** Mostly quoted words: how these differ is told as wording. */
const isQuoted = ({ assertion: { span, quotations } }: StoryAssertion): boolean =>
  2 * quotations.reduce((sum, { start, end }) => sum + end - start, 0) > span.end - span.start;

/** The same words, once with a negation; an article that prints both explains the difference itself. */
function contradicts(one: StoryAssertion, other: StoryAssertion, all: readonly StoryAssertion[]): boolean {
  if (one.assertion.polarity === other.assertion.polarity) return false;
  const explains = (article: string) =>
    somePair(
      all.filter((each) => each.article.id === article),
      (a, b) => a.assertion.polarity !== b.assertion.polarity,
    );
  if (explains(one.article.id) || explains(other.article.id)) return false;
  const [no, yes] = one.assertion.polarity === "negative" ? [one, other] : [other, one];
  if (
    !(negatesVerb.test(wordsOf(no)) || isDenied(no)) ||
    negates.test(wordsOf(yes)) ||
    [no, yes].some((each) => isRelative.test(wordsOf(each)))
  )
    return false;
  if (isQuoted(no) && isQuoted(yes)) return false;
  const [mine, others] = [new Set(one.assertion.terms), new Set(other.assertion.terms)];
  const shared = mine.intersection(others).size;
  return shared >= fewestWords && shared / mine.union(others).size >= sameWords;
}
