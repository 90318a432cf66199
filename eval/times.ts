import { globSync } from "node:fs";
import type { Analyse, AnalysisSet, Values } from "./measure-set.ts";
import { partOf } from "./parts.ts";
import { recall, tallyPairs } from "./scores.ts";
import { findWithChrono } from "./times/chrono.ts";
import { findWithCompromise } from "./times/compromise.ts";
import { loadEntries } from "./times/entries.ts";
import type { Entry } from "./times/entry.ts";
import { findWithOurs, type DirectedReading } from "./times/ours.ts";
import { isExact, isRightByDays, type Reading } from "./times/readings.ts";
import type { Dated } from "./times/wall-clock.ts";
import { overlaps } from "./words.ts";

const folder = "corpus/times";
/** Entries that rules were worked out on: what they show is only that nothing of it is lost. */
const worked = `${folder}/worked`;

/** An entry with what `analyse` reads in it. */
type Read = { readonly entry: Entry; readonly ours: readonly DirectedReading[] };
type DatedRead = Read & { readonly entry: Entry & Dated };

const share = (answers: readonly boolean[]): number =>
  recall(tallyPairs(answers.filter(Boolean).length, answers.length, answers.length));

const isDated = (read: Read): read is DatedRead => read.entry.published !== null;
const isContrast = ({ entry }: Read): boolean => entry.contrast;
const isRight = ({ entry, ours }: Read): boolean => isExact(entry, ours);

/** Of each entry that a time overlaps, whether the one that overlaps it most lies on its side of the publication. */
function judgeDirections(reads: readonly Read[]): boolean[] {
  return reads.flatMap(({ entry, ours }) => {
    const overlap = ({ span }: Reading) => Math.min(span.end, entry.span.end) - Math.max(span.start, entry.span.start);
    const [best] = ours
      .filter(({ span }) => overlaps(span, entry.span))
      .toSorted((one, other) => overlap(other) - overlap(one));
    return best ? [best.direction === entry.direction] : [];
  });
}

function scorePart(part: "all" | "tune" | "held" | "worked", reads: readonly Read[]): Values {
  return {
    [`${part}.exact`]: share(reads.map(isRight)),
    [`${part}.side`]: share(reads.filter(isContrast).map(isRight)),
    [`${part}.direction`]: share(judgeDirections(reads)),
  };
}

/** Ours and other parsers on the same entries, by days. */
function compareParsers(reads: readonly DatedRead[]): Values {
  const parsers: readonly (readonly [string, (read: DatedRead) => readonly Reading[]])[] = [
    ["ours", ({ ours }) => ours],
    ["chrono", ({ entry }) => findWithChrono(entry)],
    ["compromise", ({ entry }) => findWithCompromise(entry)],
  ];
  const judged = parsers.map(
    ([name, find]) => [name, reads.map((read) => isRightByDays(read.entry, find(read)))] as const,
  );
  return Object.fromEntries([
    ...judged.map(([name, answers]) => [`${name}.days`, share(answers)]),
    ...judged.map(([name, answers]) => [`${name}.side`, share(answers.filter((_, at) => isContrast(reads[at]!)))]),
  ]);
}

const readAll = (entries: readonly Entry[], analyse: Analyse): Read[] =>
  entries.map((entry) => ({ entry, ours: findWithOurs(entry, analyse) }));

/** All values of `times` on these entries. */
export function scoreEntries(entries: readonly Entry[], analyse: Analyse): Values {
  const reads = readAll(entries, analyse);
  const silent = reads.filter(({ entry }) => entry.topic === "silent");
  const timed = reads.filter(({ entry }) => entry.topic !== "silent");
  const undated = timed.filter((read) => !isDated(read));
  return {
    ...scorePart("all", timed),
    ...scorePart(
      "tune",
      timed.filter(({ entry }) => partOf(entry.id) === "tune"),
    ),
    ...scorePart(
      "held",
      timed.filter(({ entry }) => partOf(entry.id) === "held"),
    ),
    silent: share(silent.map(isRight)),
    undated: share(undated.map(isRight)),
    ...compareParsers(timed.filter(isDated)),
  };
}

/** When: our own table of time expressions, two thirds to work on and one set aside, and other parsers on the same words. */
export const times: AnalysisSet = {
  name: "times",
  folder: ".",
  files: globSync(`${folder}/{*,worked/*}.yml`).toSorted(),
  published: {},
  run: (_load, analyse) => ({
    ...scoreEntries(loadEntries(folder), analyse),
    ...scorePart("worked", readAll(loadEntries(worked), analyse)),
  }),
};
