import { priorFrom } from "../src/core/story/background.ts";
import { MemoryShelf } from "../src/core/story/memory-shelf.ts";
import { profileArticle, type StoryProfile } from "../src/core/story/profile.ts";
import { loadWords } from "../src/operations/models.ts";
import { asArticle, type Source } from "./as-article.ts";
import { bCubed } from "./b-cubed.ts";
import { inOrder, shuffled } from "./clusters/orders.ts";
import { tfIdfGroups } from "./clusters/tf-idf.ts";
import type { Analyse, MeasureSet, Values } from "./measure-set.ts";
import { halfOf } from "./parts.ts";
import { f1, tallyPairs } from "./scores.ts";

/** One record of clusters/*.dev.jsonl, as far as it is used. */
export type ClusterRecord = Source & { readonly cluster: string };

type Entry = { readonly record: ClusterRecord; readonly profile: StoryProfile };

const names = ["wikinews", "allsides", "basil"] as const;
const fileOf = (name: string): string => `clusters/${name}.dev.jsonl`;
const seeds = [1, 2, 3, 4, 5];

const { words } = loadWords();

/** The stories that articles are in when they have come one by one into an empty store. */
async function placeAll(profiles: readonly StoryProfile[]): Promise<MemoryShelf> {
  const shelf = new MemoryShelf(words && priorFrom(words));
  // oxlint-disable-next-line no-await-in-loop -- an article comes when those before it are placed
  for (const profile of profiles) await shelf.add(profile);
  return shelf;
}

/** The group that each article is in, by its id. */
const groupsOf = (groups: readonly (readonly string[])[]): Map<string, string> =>
  new Map(groups.flatMap((articles, group) => articles.map((article) => [article, `${group}`] as const)));

const onShelf = (shelf: MemoryShelf): Map<string, string> => groupsOf(shelf.stories().map(({ articles }) => articles));

const pairsIn = (groups: Iterable<string>): number =>
  [...Map.groupBy(groups, (group) => group).values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);

/** B³ and pair F1 of groups against people's clusters. */
function score(records: readonly ClusterRecord[], found: ReadonlyMap<string, string>) {
  const rows = records.map(({ id, cluster }) => ({ gold: cluster, predicted: found.get(id)! }));
  const right = pairsIn(rows.map(({ gold, predicted }) => JSON.stringify([gold, predicted])));
  const tally = tallyPairs(right, pairsIn(rows.map((row) => row.predicted)), pairsIn(rows.map(({ gold }) => gold)));
  const b3 = bCubed(rows.map(({ gold, predicted }) => ({ gold: [gold], predicted: [predicted] })));
  return { "b3.precision": b3.precision, "b3.recall": b3.recall, "b3.f1": b3.f1, "pairs.f1": f1(tally) };
}

/** Articles as they come in the order of their dates, and after all were placed once more. */
async function scoreArrivals(entries: readonly Entry[]): Promise<{ readonly once: Values; readonly again: Values }> {
  const records = entries.map(({ record }) => record);
  const profiles = inOrder(entries.map(({ profile }) => profile));
  const shelf = await placeAll(profiles);
  const once = score(records, onShelf(shelf));
  await shelf.placeAgain();
  return { once, again: score(records, onShelf(shelf)) };
}

/** The lowest B³ when articles come in orders that say nothing. */
async function scoreShuffled(entries: readonly Entry[]): Promise<number> {
  const profiles = entries.map(({ profile }) => profile);
  const shelves = await Array.fromAsync(seeds, (seed) => placeAll(shuffled(profiles, seed)));
  const records = entries.map(({ record }) => record);
  return Math.min(...shelves.map((shelf) => score(records, onShelf(shelf))["b3.f1"]));
}

/** The best that TF-IDF reaches with a threshold chosen on the very articles that it is measured on. */
function bestBaseline(records: readonly ClusterRecord[]): Values {
  const all = tfIdfGroups(records.map(({ title, text }) => `${title ?? ""}\n${text}`));
  const scores = all.map((groups) =>
    score(records, groupsOf(groups.map((group) => group.map((at) => records[at]!.id)))),
  );
  return {
    "tf-idf.b3.f1": Math.max(...scores.map((one) => one["b3.f1"])),
    "tf-idf.pairs.f1": Math.max(...scores.map((one) => one["pairs.f1"])),
  };
}

const prefixed = (prefix: string, values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}.${name}`, value]));

async function scoreSet(records: readonly ClusterRecord[], analyse: Analyse): Promise<Values> {
  const entries = records.map((record) => ({ record, profile: profileArticle(analyse(asArticle(record))) }));
  const { once, again } = await scoreArrivals(entries);
  const halves = await Array.fromAsync(["tune", "check"] as const, async (half) => {
    const chosen = entries.filter(({ record: { cluster } }) => halfOf(cluster) === half);
    return prefixed(half, (await scoreArrivals(chosen)).once);
  });
  const others = { "shuffled.b3.f1": await scoreShuffled(entries), ...bestBaseline(records) };
  return Object.assign({}, once, prefixed("again", again), ...halves, others) as Values;
}

/** Which articles are of one story, as they come one by one into an empty store. */
export const clusters: MeasureSet = {
  name: "clusters",
  files: names.map(fileOf),
  published: {},
  async run(load, analyse) {
    const sets = await Array.fromAsync(names, async (name) =>
      prefixed(name, await scoreSet(load<ClusterRecord>(fileOf(name)), analyse)),
    );
    return Object.assign({}, ...sets) as Values;
  },
};
