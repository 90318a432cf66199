import { joinActors } from "../src/core/compare/actors/join-actors.ts";
import type { Actor, Analysis, Mention, Span } from "../src/core/model/index.ts";
import { asArticle } from "./as-article.ts";
import { bCubed, type Item } from "./b-cubed.ts";
import type { Analyse, AnalysisSet, Values } from "./measure-set.ts";
import { coveredWords, findWords, jaccard } from "./words.ts";

/** One record of crossdoc/newswcl50.*.jsonl, as far as it is used. */
export type CrossdocRecord = {
  readonly id: string;
  readonly event: string;
  readonly text: string;
  readonly mentions: readonly (Span & { readonly chain: string; readonly type: string })[];
};

/** A place that people marked, the chains it is in, and our mentions of it. */
type Place = { readonly text: string; readonly chains: readonly string[]; readonly mentions: readonly Mention[] };

const file = "crossdoc/newswcl50.dev.jsonl";
const kinds = new Set(["COUNTRY", "ACTOR", "GROUP"]);
const parts = { tune: new Set(["0", "2", "3"]), check: new Set(["6", "7"]) } as const;

/** The words of a mention without what leads it: [the White House's] is [White House]. */
const bare = (text: string): string =>
  text
    .replace(/^["“]?(?:the|a|an|his|her|its|their|our|this|that|these|both) /i, "")
    .replace(/(?:'s|’s|['’",.])+$/u, "");

const isName = ({ text }: Place): boolean => /(?:^|[^\p{L}\p{N}])\p{Lu}/u.test(bare(text));

/** The mention that shares most words with a marked place, none where no word is shared; for a place in several chains all mentions inside it, where there are several. */
function mentionsAt(words: readonly Span[], place: Span, several: boolean, mentions: readonly Mention[]): Mention[] {
  const inside = mentions.filter(({ span }) => place.start <= span.start && span.end <= place.end);
  if (several && inside.length > 1) return inside;
  const gold = coveredWords(words, [place]);
  const near = mentions.filter(({ span }) => span.start < place.end && place.start < span.end);
  const scored = near.map((mention) => ({ mention, score: jaccard(gold, coveredWords(words, [mention.span])) }));
  const best = scored.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score)[0];
  return best ? [best.mention] : [];
}

function placesOf({ text, mentions: gold }: CrossdocRecord, { mentions }: Analysis): Place[] {
  const words = findWords(text);
  const bySpan = Map.groupBy(
    gold.filter(({ type }) => kinds.has(type)),
    ({ start, end }) => `${start} ${end}`,
  );
  return [...bySpan.values()].map((marked) => {
    const { start, end } = marked[0]!;
    const chains = [...new Set(marked.map(({ chain }) => chain))];
    const found = mentionsAt(words, { start, end }, chains.length > 1, mentions);
    return { text: text.slice(start, end), chains, mentions: found };
  });
}

/** The id across the articles of an actor of one of them. */
type NameOf = (id: string, article: string) => string;

/** Who a mention names across the articles of its event; alone with itself where that is not decided. */
function entitiesOf({ actor, members, span }: Mention, nameOf: NameOf, record: CrossdocRecord) {
  const ids = (actor === null ? members : [actor]).map((id) => `${record.event} ${nameOf(id, record.id)}`);
  return ids.length > 0 ? ids : [`${record.id} ${span.start}`];
}

/** `states`: with every body and capital counted as its state. */
type Measured = {
  readonly places: readonly Place[];
  readonly items: readonly Item[];
  readonly states: readonly Item[];
};

/** All articles of one event, with one identity for each actor. */
function measureEvent(records: readonly CrossdocRecord[], analyse: Analyse): Measured {
  const analyses = records.map((record) => analyse(asArticle(record)));
  const { actors, names } = joinActors(analyses);
  const found = records.map((record, at) => ({ record, places: placesOf(record, analyses[at]!) }));
  const itemsBy = (nameOf: NameOf): Item[] =>
    found.flatMap(({ record, places }) =>
      places.filter(isFound).map(({ chains, mentions }) => {
        const predicted = mentions.flatMap((mention) => entitiesOf(mention, nameOf, record));
        return { gold: chains, predicted: [...new Set(predicted)] };
      }),
    );
  const told: NameOf = (id, article) => names.get(article)?.get(id) ?? id;
  const asState: NameOf = (id, article) => stateOf(actors.get(told(id, article))) ?? told(id, article);
  return { places: found.flatMap(({ places }) => places), items: itemsBy(told), states: itemsBy(asState) };
}

/** The state of a government body or a capital; null for every other actor. */
const stateOf = (actor: Actor | undefined): string | null =>
  actor?.country && /^(?:body|place)$/.test(actor.kind) ? `state:${actor.country}` : null;

const normal = (text: string): string => bare(text).toLowerCase();

/** What comparing strings reaches on all marked names, whatever was found: by all words, and by the last one. */
function matchStrings(places: readonly Place[], event: string, keyOf: (words: string) => string): Item[] {
  return places
    .filter(isName)
    .map(({ chains, text }) => ({ gold: chains, predicted: [`${event} ${keyOf(normal(text))}`] }));
}

const lastWord = (words: string): string => words.split(" ").at(-1)!;

const isFound = ({ mentions }: Place): boolean => mentions.length > 0;
const share = (some: number, all: number): number => (all === 0 ? 0 : (100 * some) / all);

function scorePart(events: readonly (Measured & { readonly event: string })[]): Values {
  const places = events.flatMap((one) => one.places);
  const names = places.filter(isName);
  const told = bCubed(events.flatMap(({ items }) => items));
  const states = bCubed(events.flatMap((one) => one.states));
  const strings = (keyOf: (words: string) => string): number =>
    bCubed(events.flatMap((one) => matchStrings(one.places, one.event, keyOf))).f1;
  return {
    "names.recall": share(names.filter(isFound).length, names.length),
    "all.recall": share(places.filter(isFound).length, places.length),
    "b3.precision": told.precision,
    "b3.recall": told.recall,
    "b3.f1": told.f1,
    "b3-states.precision": states.precision,
    "b3-states.recall": states.recall,
    "b3-states.f1": states.f1,
    "strings.whole.f1": strings((words) => words),
    "strings.last-word.f1": strings(lastWord),
  };
}

const prefixed = (part: string, values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`${part}.${name}`, value]));

/** Who is named and who is one and the same across five outlets' articles of an event, in NewsWCL50. */
export const crossdoc: AnalysisSet = {
  name: "crossdoc",
  files: [file],
  published: {},
  run(load, analyse) {
    const byEvent = Map.groupBy(load<CrossdocRecord>(file), ({ event }) => event);
    const events = [...byEvent].map(([event, records]) => ({ event, ...measureEvent(records, analyse) }));
    const all = Object.entries(parts).map(([part, ids]) =>
      prefixed(part, scorePart(events.filter(({ event }) => ids.has(event)))),
    );
    return Object.assign({}, scorePart(events), ...all) as Values;
  },
};
