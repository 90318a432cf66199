import { isKnownPlace, isSamePlace, liesIn } from "../../lexicon/place-tree.ts";
import type { Span } from "../../model/span.ts";
import { overlaps } from "../../text/spans.ts";
import type { AlignedClaim } from "../claims/align.ts";
import type { Material, StoryAssertion } from "../material.ts";
import { printedWords, shorten } from "../printed-words.ts";
import { toFound, type FindDivergences, type FoundDivergence, type Reading } from "./finding.ts";
import { differing, type Judgement } from "./pairing.ts";
import { isDirection, placePhrases, type PlacePhrase } from "./place-phrases.ts";
import { likeness, tellsTheSame, type Told } from "./same-thing.ts";

/** [in Sundby] against [in Westhaven]; [in Manhattan] against [in New York], which can both be true. */
export const place: FindDivergences = ({ material, claims }) => claims.flatMap((claim) => ofClaim(claim, material));

interface ClaimPlace extends Told, Reading {
  readonly phrase: PlacePhrase;
  /** The word before the preposition. */
  readonly head: string;
  readonly alone: boolean;
}

function ofClaim({ gist, assertions }: AlignedClaim, material: Material): FoundDivergence[] {
  const readings = assertions.flatMap((one) => placesIn(one, material));
  return differing(readings, compare).flatMap(({ readings: values, compatible }) =>
    toFound("place", `where: ${shorten(gist, 80)}`, compatible, values),
  );
}

function compare(a: ClaimPlace, b: ClaimPlace): Judgement {
  if (!((a.alone && b.alone) || a.head === b.head) || !tellsTheSame(a, b)) return null;
  const judgement = comparePlaces(a.phrase, b.phrase);
  return areRelated(a.phrase, b.phrase) || likeness(a, b).shared >= manyShared ? judgement : null;
}

/** Words that two assertions must have in common where nothing tells how their places lie to each other. */
const manyShared = 3;

/** Whether the places are words for one kind of thing: one in the other, or a direction on both sides. */
const areRelated = (a: PlacePhrase, b: PlacePhrase): boolean =>
  a.names.some((one) => b.names.some((other) => liesIn(one, other) || liesIn(other, one))) ||
  (a.nouns.some(isDirection) && b.nouns.some(isDirection));

const placeKinds = new Set(["place", "state"]);

function placesIn(one: StoryAssertion, { mentions, actors }: Material): ClaimPlace[] {
  const { article, times } = one;
  const others: Span[] = [
    ...times.map(({ span }) => span),
    ...(mentions.get(article.id) ?? [])
      .filter(({ actor }) => actor !== null && !placeKinds.has(actors.get(actor)?.kind ?? ""))
      .map(({ span }) => span),
  ];
  const isOther = (span: Span) => others.some((other) => overlaps(other, span));
  const phrases = placePhrases(article.text, one.assertion.span, isOther);
  return phrases.map((phrase) => ({
    one,
    article,
    span: phrase.span,
    normal: [...phrase.nouns, ...phrase.names].join(" "),
    phrase,
    head: printedWords(article.text.slice(one.assertion.span.start, phrase.span.start)).at(-1) ?? "",
    alone: phrases.length === 1,
  }));
}

/** Whether two places can both be meant; null where one is the other. */
function comparePlaces(a: PlacePhrase, b: PlacePhrase): Judgement {
  if (a.names.some((name) => b.names.some((other) => isSamePlace(name, other)))) return null;
  if (a.names.length > 0 && b.names.length > 0) return compareNames(a.names, b.names);
  if (a.names.length > 0 || b.names.length > 0) return true;
  return a.nouns.join(" ") === b.nouns.join(" ") ? null : compareNouns(a.nouns, b.nouns);
}

function compareNames(a: readonly string[], b: readonly string[]): Judgement {
  const nested = a.some((one) => b.some((other) => liesIn(one, other) || liesIn(other, one)));
  if (nested) return true;
  return [...a, ...b].every(isKnownPlace) ? false : "unclear";
}

/** [the northern side] and [the north] are one; [the northern side] and [the southern side] are not. */
function compareNouns(a: readonly string[], b: readonly string[]): Judgement {
  const [left, right] = [a, b].map((nouns) => nouns.filter(isDirection).map((word) => word.replace(/ern$/, "")));
  const same = left!.some((one) => right!.some((other) => one.includes(other) || other.includes(one)));
  return same || left!.length === 0 || right!.length === 0;
}
