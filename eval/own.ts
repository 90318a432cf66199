import { globSync } from "node:fs";
import type { Actor, Analysis, Span, Statement } from "../src/core/model/index.ts";
import { asArticle } from "./as-article.ts";
import { matchGreedily, type Pair } from "./match.ts";
import type { AnalysisSet } from "./measure-set.ts";
import type { OwnCase, OwnStatement } from "./own/case.ts";
import { loadCases } from "./own/cases.ts";
import { partOf } from "./parts.ts";
import { f1, sumTallies, tallyPairs, type Tally } from "./scores.ts";
import { coveredWords, findWords, jaccard, overlaps } from "./words.ts";

const folder = "corpus/attribution";
const tallied = ["linked", "speaker", "channel", "relay", "addressee", "within", "time"] as const;
type Tallies = Readonly<Record<(typeof tallied)[number], Tally>>;

type Linked = Pair<OwnStatement, Statement>;

/** Paired as in `attribution`: content alike by half, sources that share a word or are both absent. */
function link({ text, statements: golds }: OwnCase, predictions: readonly Statement[]): Linked[] {
  const words = findWords(text);
  const cover = (spans: readonly Span[]): number[] => coveredWords(words, spans);
  return matchGreedily(golds, predictions, (gold, predicted) => {
    const shared = jaccard(cover(gold.content), cover(predicted.content));
    const noSources = gold.source.length === 0 && predicted.source.length === 0;
    const isSource = noSources || jaccard(cover(gold.source), cover(predicted.source)) > 0;
    return shared >= 0.5 && isSource ? shared : 0;
  });
}

/** Case and articles do not tell names apart. */
const nameKey = (name: string): string => name.toLowerCase().replace(/^(?:the|an?) /, "");

const touches = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.some((one) => others.some((other) => overlaps(one, other)));

/** A role that either side fills: right where both do and agree. */
function tallyRole(
  pairs: readonly Linked[],
  isGold: (gold: OwnStatement) => boolean,
  isPredicted: (one: Statement) => boolean,
  agree: (pair: Linked) => boolean,
): Tally {
  const both = pairs.filter((pair) => isGold(pair.gold) && isPredicted(pair.predicted) && agree(pair));
  return tallyPairs(
    both.length,
    pairs.filter(({ predicted }) => isPredicted(predicted)).length,
    pairs.filter(({ gold }) => isGold(gold)).length,
  );
}

/** Every linked statement has a speaker or none that can be named; several speakers at once count as one that is named first or as nobody. */
function tallySpeakers(pairs: readonly Linked[], actors: readonly Actor[]): Tally {
  const names = new Map(actors.map(({ id, name, aliases }) => [id, [name, ...aliases].map(nameKey)]));
  const right = pairs.filter(({ gold, predicted: { speaker } }) => {
    const expected = gold.speakers.map(nameKey);
    return speaker === null
      ? expected.length !== 1
      : (names.get(speaker) ?? []).some((name) => expected.includes(name));
  });
  return tallyPairs(right.length, pairs.length, pairs.length);
}

function tallyCase(one: OwnCase, { statements, actors }: Analysis): Tallies {
  const pairs = link(one, statements);
  const golds = new Map(pairs.map(({ gold, predicted }) => [predicted.id, gold.number]));
  return {
    linked: tallyPairs(pairs.length, statements.length, one.statements.length),
    speaker: tallySpeakers(pairs, actors),
    channel: tallyRole(
      pairs,
      ({ channel }) => channel !== null,
      ({ channel }) => channel !== null,
      ({ gold, predicted }) => gold.channel!.kind === predicted.channel!.kind,
    ),
    relay: tallyRole(
      pairs,
      ({ relays }) => relays.length > 0,
      ({ relays }) => relays.length > 0,
      ({ gold, predicted }) =>
        touches(
          gold.relays,
          predicted.relays.map(({ span }) => span),
        ),
    ),
    addressee: tallyRole(
      pairs,
      ({ addressee }) => addressee.length > 0,
      ({ addresseeText }) => addresseeText !== "",
      ({ gold, predicted }) =>
        gold.addressee.some(({ start, end }) => sharesWord(one.text.slice(start, end), predicted.addresseeText)),
    ),
    within: tallyRole(
      pairs,
      ({ within }) => within !== null,
      ({ within }) => within !== null,
      ({ gold, predicted }) => golds.get(predicted.within!) === gold.within,
    ),
    time: tallyRole(
      pairs,
      ({ at }) => at.length > 0,
      ({ saidAt }) => saidAt !== null,
      ({ gold, predicted }) => touches(gold.at, [predicted.saidAt!.span]),
    ),
  };
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const sharesWord = (one: string, other: string): boolean => wordsOf(other).some((word) => wordsOf(one).includes(word));

/** Who said what to whom through whom: our own cases, two thirds to work on and one set aside. */
export const own: AnalysisSet = {
  name: "own",
  folder: ".",
  files: globSync(`${folder}/*.txt`).toSorted(),
  published: {},
  run(_load, analyse) {
    const cases = loadCases(folder).map((one) => ({
      part: partOf(one.id),
      tallies: tallyCase(
        one,
        analyse(asArticle({ id: one.id, text: one.text, title: "", date: one.published ?? "2031-01-01" })),
      ),
    }));
    const values = (["tune", "held"] as const).flatMap((part) => {
      const sums = sumTallies(
        cases.filter((each) => each.part === part).map(({ tallies }) => tallies),
        tallied,
      );
      return tallied.map((name) => [`${part}.${name}`, f1(sums[name])] as const);
    });
    return Object.fromEntries(values);
  },
};
