/** A story with the ids of its articles. */
export interface Story {
  readonly id: string;
  readonly articles: readonly string[];
}

/** A story as it was. */
export interface EarlierStory extends Story {
  /** Articles that it has beside those given, which nobody looked at; they stay with its id. */
  readonly others?: number;
}

/** What became of a story. */
export type Change =
  /** Articles that no story had made one. */
  | { readonly kind: "opened"; readonly story: string }
  /** Articles that no story had came to it. */
  | { readonly kind: "grown"; readonly story: string; readonly articles: readonly string[] }
  /** Another one came into it and is no more. */
  | { readonly kind: "merged"; readonly story: string; readonly from: string }
  /** It was made of articles of another one, which goes on. */
  | { readonly kind: "split"; readonly story: string; readonly from: string }
  /** Articles came to it from another one; both go on. */
  | { readonly kind: "moved"; readonly story: string; readonly from: string; readonly articles: readonly string[] };

export interface Renaming {
  /** The oldest first. */
  readonly before: readonly EarlierStory[];
  /** The first article of each is that which it is named after where it is new. */
  readonly after: readonly (readonly string[])[];
  /** Other story ids that are in use. */
  readonly taken: ReadonlySet<string>;
}

export interface Renamed {
  /** One for each group, in their order. */
  readonly stories: readonly Story[];
  readonly changes: readonly Change[];
}

/** The ids that a new story of this first article can have, the first free one counts; `from` is the story that the article was in. */
export function idsOf(first: string, from: string | null): string[] {
  const stem = from === null ? `story:${first}` : `${from}/${first}`;
  return [stem, `${stem}/2`, `${stem}/3`, `${stem}/4`];
}

/**
 * Names groups of articles after the stories that they were in: the largest overlap keeps the id, of equal ones that of the oldest story, each id
 * goes to one group and each group has one. A new story is named after its first article, so that the same articles ingested anew in the same order have the same stories.
 */
export function renameGroups({ before, after, taken }: Renaming): Renamed {
  const storyOf = new Map(before.flatMap(({ id, articles }) => articles.map((article) => [article, id])));
  const names = keepNames(before, after, storyOf);
  const used = new Set([...taken, ...before.map(({ id }) => id)]);
  const stories = after.map((articles, at): Story => {
    const id = names.get(at) ?? openName(articles[0]!, storyOf.get(articles[0]!) ?? null, used);
    used.add(id);
    return { id, articles };
  });
  const goesOn = new Set([...stories.map(({ id }) => id), ...before.filter(hasOthers).map(({ id }) => id)]);
  return { stories, changes: stories.flatMap((story, at) => changesOf(story, names.has(at), storyOf, goesOn)) };
}

const hasOthers = ({ others = 0 }: EarlierStory): boolean => others > 0;

function openName(first: string, from: string | null, used: ReadonlySet<string>): string {
  const free = idsOf(first, from).find((id) => !used.has(id));
  if (free === undefined) throw new Error(`${first}: no free story id; four stories were split off with it before`);
  return free;
}

/** The kept id of each group that keeps one, by the group's place. */
function keepNames(
  before: readonly EarlierStory[],
  after: readonly (readonly string[])[],
  storyOf: ReadonlyMap<string, string>,
): Map<number, string> {
  const ages = new Map(before.map(({ id }, age) => [id, age]));
  const overlaps = after.flatMap((articles, group) => {
    const known = articles.flatMap((article) => storyOf.get(article) ?? []);
    const shared = Map.groupBy(known, (id) => id);
    return [...shared].map(([id, { length }]) => ({ id, group, length, size: length }));
  });
  for (const { id, others = 0 } of before) {
    const [largest] = overlaps.filter((one) => one.id === id).sort((a, b) => b.length - a.length || a.group - b.group);
    if (largest) largest.size += others;
  }
  overlaps.sort((a, b) => b.size - a.size || ages.get(a.id)! - ages.get(b.id)! || a.group - b.group);
  const names = new Map<number, string>();
  const given = new Set<string>();
  for (const { id, group } of overlaps) {
    if (names.has(group) || given.has(id)) continue;
    names.set(group, id);
    given.add(id);
  }
  return names;
}

function changesOf(
  { id: story, articles }: Story,
  isKept: boolean,
  storyOf: ReadonlyMap<string, string>,
  goesOn: ReadonlySet<string>,
): Change[] {
  const arrived = articles.filter((article) => !storyOf.has(article));
  const known = articles.filter((article) => storyOf.has(article) && storyOf.get(article) !== story);
  const came = Map.groupBy(known, (article) => storyOf.get(article)!);
  const changes = [...came].map(([from, moved]): Change => {
    if (!goesOn.has(from)) return { kind: "merged", story, from };
    return isKept ? { kind: "moved", story, from, articles: moved } : { kind: "split", story, from };
  });
  if (!isKept && came.size === 0) return [{ kind: "opened", story }];
  return arrived.length > 0 ? [{ kind: "grown", story, articles: arrived }, ...changes] : changes;
}
