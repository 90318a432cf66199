import type { AlignedClaim } from "../claims/align.ts";
import { stopWords } from "../../lexicon/stop-words.ts";
import { stem } from "../../text/stem.ts";
import type { StoryAssertion } from "../material.ts";
import { isPartOf, quotationPairs } from "./quotation-pairs.ts";
import type { Quotation } from "./quotations.ts";
import { joinNear, slipIn, wordChanges, type Change } from "./word-changes.ts";

/** Two quotations of two articles that are one but for some words. */
export interface Alteration {
  /** Places in the list of quotations. */
  readonly pair: readonly [number, number];
  readonly change: Change;
  /** Whether the words look alike: a slip. */
  readonly slip: boolean;
}

/** Of the shorter quotation, the share of words that must have stayed, and how many; fewer where one claim holds both. */
interface Kept {
  readonly share: number;
  readonly words: number;
}
const anywhere: Kept = { share: 0.6, words: 5 };
const inOneClaim: Kept = { share: 0.7, words: 4 };
/** So many changes are told only of quotations that have nearly all other words in common. */
const manyChanges = 3;
const nearlyAll: Kept = { share: 0.8, words: 5 };
/** A slip shows already between few words. */
const aroundSlip: Kept = { share: 0.6, words: 2 };

/** All words that were altered between two articles. */
export function findAlterations(quotations: readonly Quotation[], claims: readonly AlignedClaim[]): Alteration[] {
  const claimOf = new Map(claims.flatMap(({ id, assertions }) => assertions.map((one) => [one, id] as const)));
  const pairs = quotationPairs(quotations);
  const repeats = Map.groupBy(
    pairs
      .filter(([a, b]) => isPartOf(quotations[a]!, quotations[b]!))
      .flatMap(([a, b]) => [[a, b] as const, [b, a] as const]),
    ([one]) => one,
  );
  /** An article that prints the other version, too, has two quotations and no altered one. */
  const printsBoth = (a: number, b: number) => {
    const [one, other] = [quotations[a]!, quotations[b]!];
    const least = Math.min(one.words.length, other.words.length) / 2;
    const known = (repeats.get(a) ?? []).map(([, at]) => quotations[at]!);
    return known.some((each) => each !== other && each.article.id === other.article.id && each.words.length > least);
  };
  const altered = pairs.flatMap((pair) => {
    const [a, b] = pair;
    if (printsBoth(a, b) || printsBoth(b, a)) return [];
    const found = alterationsOf(quotations[a]!, quotations[b]!, claimOf);
    return found.length > 0 ? [{ pair, found }] : [];
  });
  const uses = Map.groupBy(
    altered.flatMap(({ pair }) => pair),
    (at) => at,
  );
  return altered.flatMap(({ pair, found }) =>
    (pair.some((at) => uses.get(at)!.length > 1) ? found : asOne(found)).map((one) => ({ pair, ...one })),
  );
}

/** So few words between two changes are shown with them. */
const nearest = 4;

/** Of two quotations that no third is compared with, changes that stand close are told as one. */
function asOne(found: readonly Omit<Alteration, "pair">[]): Omit<Alteration, "pair">[] {
  if (found.some(({ slip }) => slip)) return [...found];
  return joinNear(
    found.map(({ change }) => change),
    nearest,
  ).map((change) => ({ change, slip: false }));
}

type Claims = ReadonlyMap<StoryAssertion, string>;

function alterationsOf(a: Quotation, b: Quotation, claimOf: Claims): Omit<Alteration, "pair">[] {
  const { kept, altered } = wordChanges(a.words, b.words);
  const shortest = Math.min(a.words.length, b.words.length);
  const reaches = ({ share, words }: Kept) => kept >= words && kept / shortest >= share;
  const found = altered.map((change) => ({ change, slip: slipIn(change, a.words, b.words) }));
  const slips = found.flatMap(({ slip }) =>
    slip && !isBracketed(a, slip.before) && !isBracketed(b, slip.after) ? [{ change: slip, slip: true }] : [],
  );
  if (slips.length > 0 && reaches(aroundSlip) && mayBeOne(a, b, true)) return slips;
  if (!mayBeOne(a, b, false)) return [];
  if (altered.length > manyChanges && !reaches(nearlyAll)) return [];
  const edited = a.edited || b.edited;
  const changes = found.map(({ change }) => change).filter((change) => !edited || isSwap(change));
  if (reaches(anywhere))
    return changes.filter((change) => tells(change, a, b)).map((change) => ({ change, slip: false }));
  const together = a.from.some((one) => b.from.some((other) => claimOf.get(one) === claimOf.get(other)));
  if (!together || !reaches(inOneClaim)) return [];
  return changes.filter((change) => isSwap(change) && tells(change, a, b)).map((change) => ({ change, slip: false }));
}

const isSwap = ({ before, after }: Change): boolean => before.last > before.first && after.last > after.first;

/** A longer side is rather another excerpt. */
const longestSide = 8;

/** Not only [a] for [the], [same-sex] for [same sex], [ships] for [ship], or what an article puts in brackets: these say nothing. */
function tells({ before, after }: Change, a: Quotation, b: Quotation): boolean {
  const [left, right] = [a.words.slice(before.first, before.last), b.words.slice(after.first, after.last)];
  if (Math.max(left.length, right.length) > longestSide || letters(left) === letters(right)) return false;
  if (isBracketed(a, before) || isBracketed(b, after)) return false;
  return [...left, ...right].some((word) => !stopWords.has(word) || telling.has(word));
}

/** Stop words that change what is said. */
const telling = new Set(["no", "not", "never", "all", "some", "may", "might", "must", "will"]);

const letters = (words: readonly string[]): string => words.map(stem).join("").replaceAll("-", "");

/** Whether words stand in or at brackets, or there is one among them: an article's own doing, and marked so. */
function isBracketed({ article, printed }: Quotation, { first, last }: Change["before"]): boolean {
  const [from, to] = [printed[Math.max(0, first - 1)]!, printed[Math.min(printed.length - 1, last)]!];
  return /[[\]()]/.test(article.text.slice(from.start, to.end));
}

/** One speaker, or where that is open or a slip makes it likely, one event or one actor in question. */
function mayBeOne(a: Quotation, b: Quotation, slip: boolean): boolean {
  if (a.speaker !== null && a.speaker === b.speaker) return true;
  if (a.speaker !== null && b.speaker !== null && !slip) return false;
  return intersects(a.events, b.events) || intersects(a.actors, b.actors);
}

const intersects = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));
