import { wordsSaying } from "../../lexicon/words-saying.ts";
import type { Divergence } from "../../model/dossier.ts";
import type { Actor } from "../../model/actor.ts";
import { findAlterations, type Alteration } from "./alterations.ts";
import { toFound, type FindDivergences, type FoundDivergence, type Reading } from "./finding.ts";
import { isPartOf } from "./quotation-pairs.ts";
import { findQuotations, type Quotation } from "./quotations.ts";
import type { Stretch } from "./word-changes.ts";

/** [long and thorough] against [long and through]: one quotation, printed with different words. */
export const wording: FindDivergences = ({ material, claims }) => {
  const quotations = findQuotations(material);
  const open = findAlterations(quotations, claims).flatMap((alteration) => toVersions(alteration, quotations));
  const found: FoundDivergence[] = [];
  while (open.length > 0) found.push(...toDivergence(takeConnected(open), quotations, material.actors));
  return found;
};

/** The words of one quotation that another has otherwise. */
interface Version {
  readonly at: number;
  readonly words: Stretch;
  /** The same words in one spelling. */
  readonly key: string;
}

interface Altered {
  readonly versions: readonly [Version, Version];
  readonly slip: boolean;
}

/** Where words are only left out, the words around the gap stand for it, on both sides. */
function toVersions({ pair, change, slip }: Alteration, quotations: readonly Quotation[]): Altered[] {
  const gap = change.before.first === change.before.last || change.after.first === change.after.last;
  const [left, right] = [change.before, change.after].map(({ first, last }, side): Version => {
    const { words } = quotations[pair[side]!]!;
    const stretch = gap ? { first: Math.max(0, first - 1), last: Math.min(words.length, last + 1) } : { first, last };
    return { at: pair[side]!, words: stretch, key: words.slice(stretch.first, stretch.last).join(" ") };
  });
  return left && right && left.key !== right.key ? [{ versions: [left, right], slip }] : [];
}

const touches = (a: Version, b: Version): boolean =>
  a.at === b.at && a.words.first < b.words.last && b.words.first < a.words.last;

/** Takes the first alteration out, with all that share words of a quotation with it. */
function takeConnected(open: Altered[]): Altered[] {
  const taken = [open.shift()!];
  for (let at = 0; at < open.length; at++) {
    const next = open[at]!;
    if (!taken.some(({ versions }) => versions.some((one) => next.versions.some((other) => touches(one, other)))))
      continue;
    taken.push(...open.splice(at, 1));
    at = -1;
  }
  return taken;
}

/** Names that look alike are one name in two spellings: [Reinholt] [Rainholt]. */
const isSpelling = (altered: readonly Altered[], quotations: readonly Quotation[]): boolean =>
  altered.every((one) => one.slip && isOtherName(one, quotations));

function toDivergence(
  altered: readonly Altered[],
  quotations: readonly Quotation[],
  actors: ReadonlyMap<string, Actor>,
): FoundDivergence[] {
  if (isSpelling(altered, quotations)) return [];
  const versions = [
    ...new Map(altered.flatMap((one) => one.versions).map((one) => [`${one.at} ${one.key}`, one])).values(),
  ];
  const all = [...versions, ...repeatsOf(versions, quotations)].toSorted((a, b) => a.at - b.at);
  const shown = new Map<string, string>();
  for (const one of all) {
    const read = inContext(one, quotations[one.at]!);
    if (read.length > (shown.get(one.key)?.length ?? 0)) shown.set(one.key, read);
  }
  const readings = all.map((one): Reading => ({
    article: quotations[one.at]!.article,
    span: spanOf(one, quotations[one.at]!),
    normal: shown.get(one.key)!,
  }));
  const members = versions.map(({ at }) => quotations[at]!);
  const speaker = actors.get(speakerOf(members) ?? "");
  const [before, after] = altered[0]!.versions;
  const about = `words of ${speaker?.name ?? "unknown speaker"}: “${before.key}” against “${after.key}”`;
  return toFound("wording", about, judge(altered, quotations, speaker), readings);
}

/** Places that print the words of a version, in a quotation that is the same or a part of it. */
function repeatsOf(versions: readonly Version[], quotations: readonly Quotation[]): Version[] {
  const taken = new Set(versions.map(({ at }) => at));
  return quotations.flatMap((quotation, at) => {
    const version = taken.has(at) ? undefined : versions.find((one) => isPartOf(quotation, quotations[one.at]!));
    const first = version ? placeOf(version.key.split(" "), quotation.words) : -1;
    return version && first >= 0
      ? [{ ...version, at, words: { first, last: first + version.key.split(" ").length } }]
      : [];
  });
}

const placeOf = (words: readonly string[], within: readonly string[]): number =>
  within.findIndex((_, at) => words.every((word, step) => within[at + step] === word));

const spanOf = ({ words: { first, last } }: Version, { printed }: Quotation) => ({
  start: printed[first]!.start,
  end: printed[last - 1]!.end,
});

const shownAround = 4;

const inContext = ({ words: { first, last } }: Version, { printed }: Quotation): string =>
  printed
    .slice(Math.max(0, first - shownAround), last + shownAround)
    .map(({ word }) => word)
    .join(" ");

const english = new Set(wordsSaying("divergence-words", "english-state"));

/** A slip and another name are false; the words of who speaks another language may be translated twice. */
function judge(
  altered: readonly Altered[],
  quotations: readonly Quotation[],
  speaker: Actor | undefined,
): Divergence["compatible"] {
  if (altered.some(({ slip }) => slip) || altered.every((one) => isOtherName(one, quotations))) return false;
  return speaker?.country && !english.has(speaker.country) ? true : "unclear";
}

/** [Ada] for [Ida]: one capitalised word in the place of another. */
const isOtherName = ({ versions }: Altered, quotations: readonly Quotation[]): boolean =>
  versions.every((one) => {
    const { article, printed } = quotations[one.at]!;
    const { first, last } = one.words;
    return (
      last - first === 1 &&
      first > 0 &&
      /^\p{Lu}\p{Ll}/u.test(article.text.slice(printed[first]!.start, printed[first]!.end))
    );
  });

/** Of those to whom the words are given, who is named wherever they are printed; else the first. */
function speakerOf(readings: readonly Pick<Quotation, "speaker" | "actors">[]): string | undefined {
  const speakers = readings.flatMap(({ speaker }) => speaker ?? []);
  return (
    speakers.find((one) => readings.every(({ speaker, actors }) => speaker === one || actors.has(one))) ?? speakers[0]
  );
}
