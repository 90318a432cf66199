import { rarityOf, type Background } from "./background.ts";
import { byDay, groupArticles } from "./group.ts";
import type { Judgement } from "./judgement.ts";
import { keysOf } from "./keys.ts";
import { likenessOf } from "./likeness.ts";
import type { StoryProfile } from "./profile.ts";
import { idsOf, renameGroups, type Change, type EarlierStory } from "./rename.ts";
import type { Days, Hit, Shelf } from "./shelf.ts";

/** What is to be stored of a placed article. */
export interface Placement {
  readonly article: string;
  /** By which it is to be found from now on. */
  readonly keys: readonly string[];
  /** The id of its story. */
  readonly story: string;
  /** Every article whose story is another one now, the placed one first where it is new. Stories without articles are no more. */
  readonly moves: readonly { readonly article: string; readonly story: string }[];
  readonly changes: readonly Change[];
}

/** How far around an article is looked. What lies outside is not compared, so each bound may leave a story in two. */
export const bounds = {
  /** Days before and after it. A later article opens a new story, unless others lie between. */
  days: 30,
  /** Articles read for one key. */
  hits: 64,
  /** Articles compared with it: those that share the rarest keys. */
  candidates: 48,
  /** Stories looked at anew: those with the articles most like it. */
  stories: 6,
  /** Articles of each of these stories, the latest; the others stay with its id. */
  members: 40,
  /** Rounds in which articles are fetched that a person judged to be of one story with those at hand. */
  judged: 3,
} as const;

/** From this likeness to one of its articles on a story is looked at anew; below {@link sameStory}, since averages may be above their parts. */
const near = 0.1;

/** What a shared band of a fingerprint counts beside the rarity of shared terms. */
const bandRarity = 20;

/**
 * Finds the story of an article among those on a shelf, which is only read: the articles that share a key with it within a window of days, the
 * stories of those that are like it, and their articles grouped anew, so that stories may grow, merge and split.
 * An article that is on the shelf already is placed again, such as after it was judged. The cost does not grow with the shelf.
 */
export async function placeArticle(profile: StoryProfile, shelf: Shelf): Promise<Placement> {
  const background = await shelf.background();
  const keys = keysOf(profile, background);
  const like = await findLike(profile, keys, background, shelf);
  const around = await gather([profile, ...like], shelf);
  const profiles = [...around.profiles.values()].sort(byDay);
  const groups = groupArticles({ profiles, judgements: around.judgements, background });
  const before = earlierStories(profiles, around.storyOf, around.sizes);
  const possible = groups.flatMap(([first]) => idsOf(first!, around.storyOf.get(first!) ?? null));
  const taken = new Set(await shelf.taken(possible));
  const { stories, changes } = renameGroups({ before, after: groups, taken });
  const moves = stories
    .flatMap(({ id: story, articles }) => articles.map((article) => ({ article, story })))
    .filter(({ article, story }) => around.storyOf.get(article) !== story)
    .sort((one, other) => Number(other.article === profile.id) - Number(one.article === profile.id));
  const story = stories.find(({ articles }) => articles.includes(profile.id))!.id;
  return { article: profile.id, keys, story, moves, changes };
}

/** Stored articles that are like one, the most alike first. */
async function findLike(
  profile: StoryProfile,
  keys: readonly string[],
  background: Background,
  shelf: Shelf,
): Promise<StoryProfile[]> {
  const { day, id } = profile;
  const days: Days | null = day === null ? null : { from: day - bounds.days, to: day + bounds.days };
  const hits = await shelf.articlesBy(keys, days, bounds.hits);
  const candidates = rankHits(hits, background).filter((article) => article !== id);
  const found = await shelf.profiles(candidates.slice(0, bounds.candidates));
  return found
    .map((other) => ({ other, likeness: likenessOf(profile, other, background) }))
    .filter(({ likeness }) => likeness >= near)
    .sort((one, other) => other.likeness - one.likeness || byDay(one.other, other.other))
    .map(({ other }) => other);
}

/** The articles that were hit, those that share the rarest keys first. */
function rankHits(hits: readonly Hit[], background: Background): string[] {
  const rarities = new Map<string, number>();
  const sums = new Map<string, number>();
  for (const { key, article } of hits) {
    const rarity = rarities.get(key) ?? (key.startsWith("t:") ? rarityOf(key.slice(2), background) : bandRarity);
    rarities.set(key, rarity);
    sums.set(article, (sums.get(article) ?? 0) + rarity);
  }
  const ranked = [...sums].sort(([one, left], [other, right]) => right - left || (one < other ? -1 : 1));
  return ranked.map(([article]) => article);
}

/** The articles to be grouped, and what is known of them. */
interface Around {
  readonly profiles: Map<string, StoryProfile>;
  readonly storyOf: Map<string, string>;
  /** Articles of each story in all. */
  readonly sizes: Map<string, number>;
  judgements: readonly Judgement[];
}

/** An article, those like it, the other articles of their stories, and those that judgements bind to any of these. */
async function gather([profile, ...like]: readonly StoryProfile[], shelf: Shelf): Promise<Around> {
  const around: Around = {
    profiles: new Map([[profile!.id, profile!]]),
    storyOf: new Map(),
    sizes: new Map(),
    judgements: [],
  };
  await addStories([profile!, ...like], bounds.stories, around, shelf);
  /* oxlint-disable no-await-in-loop -- a round starts from what the one before found */
  for (let round = 0; round < bounds.judged; round++) {
    around.judgements = await shelf.judgementsOf([...around.profiles.keys()]);
    const bound = around.judgements.filter(({ verdict }) => verdict === "same").flatMap(({ a, b }) => [a, b]);
    const missing = [...new Set(bound)].filter((id) => !around.profiles.has(id));
    if (missing.length === 0) break;
    await addStories(await shelf.profiles(missing), Infinity, around, shelf);
  }
  /* oxlint-enable no-await-in-loop */
  return around;
}

/** Adds the stories of articles, the first `most` of those that are not there yet, with these articles and the latest others. */
async function addStories(
  profiles: readonly StoryProfile[],
  most: number,
  { profiles: known, storyOf, sizes }: Around,
  shelf: Shelf,
): Promise<void> {
  const found = await shelf.storiesOf(profiles.map(({ id }) => id));
  const inOrder = profiles.flatMap(({ id }) => found.get(id) ?? []);
  const stories = [...new Set(inOrder)].filter((id) => !sizes.has(id)).slice(0, most);
  for (const { story, size, articles } of await shelf.membersOf(stories, bounds.members)) {
    sizes.set(story, size);
    for (const article of articles) storyOf.set(article, story);
  }
  for (const profile of profiles) {
    const story = found.get(profile.id);
    if (story === undefined || !sizes.has(story)) continue;
    storyOf.set(profile.id, story);
    known.set(profile.id, profile);
  }
  const missing = [...storyOf.keys()].filter((id) => !known.has(id));
  for (const profile of await shelf.profiles(missing)) known.set(profile.id, profile);
}

/** The stories as they are on the shelf, that with the earliest article first. */
function earlierStories(
  profiles: readonly StoryProfile[],
  storyOf: ReadonlyMap<string, string>,
  sizes: ReadonlyMap<string, number>,
): EarlierStory[] {
  const stored = profiles.filter(({ id }) => storyOf.has(id));
  const stories = Map.groupBy(stored, ({ id }) => storyOf.get(id)!);
  return [...stories].map(([id, members]) => ({
    id,
    articles: members.map((member) => member.id),
    others: sizes.get(id)! - members.length,
  }));
}
