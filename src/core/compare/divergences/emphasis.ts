import type { Analysis } from "../../model/analysis.ts";
import type { Article } from "../../model/article.ts";
import { nameStems, topicsOf, type Topic } from "../emphasis/topics.ts";
import { byText } from "../order.ts";
import type { Material, StoryAssertion } from "../material.ts";
import { placedWords } from "../printed-words.ts";
import { stem } from "../../text/stem.ts";
import { toFound, type FindDivergences, type FoundDivergence, type Reading } from "./finding.ts";

/** Shorter articles show no emphasis, and fewer of them nothing to stand out from. */
const fewestAssertions = 8;
const fewestArticles = 3;
/** The least that an article gives a topic that stands out, and how many times what any other gives it. */
const much = 0.3;
const timesAsMuch = 1.8;
const shown = 2;
const placesShown = 3;

/** What one article gives a topic. */
interface Weight {
  readonly share: number;
  readonly places: readonly Omit<Reading, "normal">[];
}

/** A topic that one article is about far more than any other on its matter; of each matter the few that stand out most. */
export const emphasis: FindDivergences = ({ material, claims }) => {
  const matterOf = new Map(
    claims.flatMap(({ matter, assertions }) => assertions.map(({ article }) => [article.id, matter])),
  );
  const sized = material.analyses.filter(
    ({ article, assertions }) => matterOf.has(article.id) && assertions.length >= fewestAssertions,
  );
  const names = nameStems(material.actors);
  return [...Map.groupBy(sized, ({ article }) => matterOf.get(article.id)).values()].flatMap((own) =>
    within(own, material, names),
  );
};

/** What stands out among articles on one matter. */
function within(
  analyses: readonly Analysis[],
  { assertions, actors }: Material,
  names: ReadonlySet<string>,
): FoundDivergence[] {
  if (analyses.length < fewestArticles) return [];
  const sizes = new Map(analyses.map((one) => [one.article.id, one.assertions.length]));
  const found = assertions
    .filter(({ article }) => sizes.has(article.id))
    .flatMap((one) => topicsOf(one, actors, names).map((topic) => ({ topic, one })));
  return [...Map.groupBy(found, ({ topic }) => topic.key)]
    .flatMap(([key, naming]) => standOut(key, naming, sizes))
    .toSorted((a, b) => b.gap - a.gap || byText(a.key, b.key))
    .slice(0, shown)
    .flatMap(({ label, readings }) => toFound("emphasis", `how much is about ${label}`, true, readings));
}

type Naming = readonly { readonly topic: Topic; readonly one: StoryAssertion }[];

function standOut(key: string, naming: Naming, sizes: ReadonlyMap<string, number>) {
  const weights = [...Map.groupBy(naming, ({ one }) => one.article.id)]
    .map(([id, own]): Weight => ({
      share: own.length / sizes.get(id)!,
      places: own.slice(0, placesShown).map(({ topic, one }) => toReading(topic, one)),
    }))
    .toSorted((a, b) => b.share - a.share);
  const [most, next, ...rest] = weights;
  if (!most || !next || most.share < much || most.share < timesAsMuch * next.share) return [];
  const least = weights.length < sizes.size ? 0 : (rest.at(-1) ?? next).share;
  const others = [next, ...rest].flatMap(({ places }) => places.slice(0, 1));
  const readings = [
    ...most.places.map((place) => ({ ...place, normal: `in ${percent(most.share)} % of what it says` })),
    ...others.map((place) => ({ ...place, normal: `in ${percent(least)} to ${percent(next.share)} %` })),
  ];
  return [{ key, label: naming[0]!.topic.label, readings, gap: most.share - next.share }];
}

const percent = (share: number): number => Math.round(100 * share);

/** The word for the topic where it is printed; all of the assertion where it has another name. */
const toReading = ({ label }: Topic, { article, assertion: { span } }: StoryAssertion): Omit<Reading, "normal"> => ({
  article,
  span: wordIn(article, span, label) ?? span,
});

function wordIn({ text }: Article, { start, end }: Reading["span"], label: string): Reading["span"] | undefined {
  const wanted = placedWords(label).map(({ word }) => stem(word));
  const found = placedWords(text.slice(start, end), start).find(({ word }) => wanted.some((one) => word.includes(one)));
  return found && { start: found.start, end: found.end };
}
