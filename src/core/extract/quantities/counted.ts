import type { Token } from "../../text/tagged-text.ts";
import type { Finder } from "./finder.ts";
import { readNumber } from "./number.ts";
import { times } from "./range.ts";
import { units } from "./units.ts";

/** Words that may stand between a number and what it counts. */
const longestDescription = 4;
/** [27 Palestinians], [1,200 people], [three cargo ships]; [Article 5 talks] counts nothing. */
export const counted: Finder = (tokens, at) => {
  const number = readNumber(tokens, at);
  if (!number || number.high <= 1 || isLabel(tokens, at)) return null;
  const head = headBehind(tokens, number.next);
  if (head === null) return null;
  const { unit, factor } = unitOf(tokens, head);
  return { ...times(number, factor), unit, first: at, last: head + 1 };
};

/** [Article 5], [Boeing 737]: a number that belongs to the name before it. */
function isLabel(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.pos === "PROPN" && before.sentence === tokens[at]!.sentence && !before.lower.endsWith("day");
}

/** The last noun of the phrase that starts at `at`; null where there is no plural. */
function headBehind(tokens: readonly Token[], at: number): number | null {
  let next = at;
  while (next - at < longestDescription && /^(ADJ|ADV)$/.test(tokens[next]?.pos ?? "")) next++;
  let head: number | null = null;
  while (/^(NOUN|PROPN)$/.test(tokens[next]?.pos ?? "") && tokens[next]!.sentence === tokens[at]!.sentence)
    head = next++;
  return head !== null && isPlural(tokens[head]!) ? head : null;
}

const isPlural = ({ lower, lemma }: Token): boolean => lower.endsWith("s") || lower !== lemma;

/** The unit a noun stands for, and how many of it: its own in the lexicon, or its singular. */
function unitOf(tokens: readonly Token[], head: number): { unit: string; factor: number } {
  const known = units.at(tokens, head, head + 1);
  if (known) return known.value;
  const { lower, lemma } = tokens[head]!;
  return { unit: lemma === lower ? lower.replace(/s$/, "") : lemma, factor: 1 };
}
