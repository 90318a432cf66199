import { isOutgrown, type Background, type Prior } from "./background.ts";
import { byDay } from "./group.ts";
import type { Judgement } from "./judgement.ts";
import { placeArticle, type Placement } from "./neighbourhood.ts";
import type { StoryProfile } from "./profile.ts";
import type { Days, Hit, Members, Shelf } from "./shelf.ts";

/** A shelf in memory: for stories that are grouped in one run, for tests and for measures. */
export class MemoryShelf implements Shelf {
  readonly #profiles = new Map<string, StoryProfile>();
  readonly #storyOf = new Map<string, string>();
  readonly #stories = new Map<string, StoryProfile[]>();
  readonly #keys = new Map<string, StoryProfile[]>();
  readonly #keysOf = new Map<string, readonly string[]>();
  readonly #judgements: Judgement[] = [];
  readonly #counts = new Map<string, number>();
  /** The counts of the background. */
  #counted: ReadonlyMap<string, number> = new Map();
  readonly #prior: Prior | undefined;
  #background: Background | undefined;

  constructor(prior?: Prior) {
    this.#prior = prior;
  }

  /** Places an article and stores it. */
  async add(profile: StoryProfile): Promise<Placement> {
    const placement = await placeArticle(profile, this);
    this.#store(profile, placement);
    return placement;
  }

  /** Stores a judgement and places both articles again, where they are stored. */
  async judge(judgement: Judgement): Promise<Placement[]> {
    this.#judgements.push(judgement);
    return this.#addAll(await this.profiles([judgement.a, judgement.b]));
  }

  /** Places all articles once more, the earliest first: by now it is known which terms are common, so the order in which they came counts less. */
  async placeAgain(): Promise<Placement[]> {
    return this.#addAll([...this.#profiles.values()].sort(byDay));
  }

  async #addAll(profiles: readonly StoryProfile[]): Promise<Placement[]> {
    const placements: Placement[] = [];
    // oxlint-disable-next-line no-await-in-loop -- each is placed among what the one before left
    for (const profile of profiles) placements.push(await this.add(profile));
    return placements;
  }

  /** All stories with their articles. */
  stories(): { readonly id: string; readonly articles: readonly string[] }[] {
    return [...this.#stories].map(([id, profiles]) => ({ id, articles: profiles.map((one) => one.id) }));
  }

  #store(profile: StoryProfile, { keys, moves }: Placement): void {
    if (!this.#profiles.has(profile.id))
      for (const [term] of profile.terms) this.#counts.set(term, (this.#counts.get(term) ?? 0) + 1);
    this.#profiles.set(profile.id, profile);
    for (const key of this.#keysOf.get(profile.id) ?? []) remove(this.#keys, key, profile);
    for (const key of keys) insert(this.#keys, key, profile);
    this.#keysOf.set(profile.id, keys);
    for (const { article, story } of moves) {
      const moved = this.#profiles.get(article)!;
      const from = this.#storyOf.get(article);
      if (from !== undefined) remove(this.#stories, from, moved);
      insert(this.#stories, story, moved);
      this.#storyOf.set(article, story);
    }
  }

  async background(): Promise<Background> {
    const size = this.#profiles.size;
    if (!this.#background || isOutgrown(this.#background.size, size)) {
      const [counts, before] = [new Map(this.#counts), this.#counted];
      const articlesWith = (term: string): number => counts.get(term) ?? 0;
      const latestWith = (term: string): number => (counts.get(term) ?? 0) - (before.get(term) ?? 0);
      this.#counted = counts;
      this.#background = { size, articlesWith, latestWith, ...(this.#prior && { prior: this.#prior }) };
    }
    return this.#background;
  }

  async articlesBy(keys: readonly string[], days: Days | null, limit: number): Promise<Hit[]> {
    return keys.flatMap((key) =>
      latest(this.#keys.get(key) ?? [], days, limit).map(({ id }): Hit => ({ key, article: id })),
    );
  }

  async profiles(articles: readonly string[]): Promise<StoryProfile[]> {
    return articles.flatMap((id) => this.#profiles.get(id) ?? []);
  }

  async storiesOf(articles: readonly string[]): Promise<Map<string, string>> {
    return new Map(
      articles.flatMap((id) => {
        const story = this.#storyOf.get(id);
        return story === undefined ? [] : [[id, story]];
      }),
    );
  }

  async membersOf(stories: readonly string[], limit: number): Promise<Members[]> {
    return stories.flatMap((story) => {
      const all = this.#stories.get(story) ?? [];
      return { story, size: all.length, articles: latest(all, null, limit).map(({ id }) => id) };
    });
  }

  async judgementsOf(articles: readonly string[]): Promise<Judgement[]> {
    const named = new Set(articles);
    return this.#judgements.filter(({ a, b }) => named.has(a) || named.has(b));
  }

  async taken(stories: readonly string[]): Promise<string[]> {
    return stories.filter((id) => this.#stories.has(id));
  }
}

/** Profiles are kept by the day, the earliest first; those without one last. */
function insert(lists: Map<string, StoryProfile[]>, key: string, profile: StoryProfile): void {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  list.splice(
    placeOf(list, (other) => byDay(other, profile) < 0),
    0,
    profile,
  );
}

function remove(lists: Map<string, StoryProfile[]>, key: string, { id }: StoryProfile): void {
  const rest = lists.get(key)!.filter((other) => other.id !== id);
  if (rest.length > 0) lists.set(key, rest);
  else lists.delete(key);
}

/** How many of the first profiles are so; those that are come first. */
function placeOf(list: readonly StoryProfile[], isSo: (profile: StoryProfile) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(list[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** As {@link Shelf.articlesBy} says. */
function latest(list: readonly StoryProfile[], days: Days | null, limit: number): StoryProfile[] {
  if (days === null && list.length <= limit) return [...list];
  const dated = placeOf(list, ({ day }) => day !== null);
  const from = days ? placeOf(list, ({ day }) => day !== null && day < days.from) : 0;
  const to = days ? placeOf(list, ({ day }) => day !== null && day <= days.to) : dated;
  const found = list.slice(from, to).sort((one, other) => other.day! - one.day! || (one.id < other.id ? -1 : 1));
  return [...found, ...list.slice(dated)].slice(0, limit);
}
