import type { Article } from "../../src/core/model/index.ts";
import { hasFile } from "../../eval/data.ts";
import { inventStory } from "../stories/story.ts";
import { polnear, readPolnear, type Texts } from "../texts.ts";

/** Stories of eight articles each: most of what is news is told by some. */
const stories = 12;
const told = 8;
/** Paragraphs of the shorter ones. */
const few = 3;
/** Seeds of stories that are no part of what is timed. */
const apart = 1000;

/** Articles of as many stories; their ids tell the stories apart. */
const invent = (count: number, firstSeed: number): Article[] =>
  Array.from({ length: count }, (_, at) => firstSeed + at).flatMap((seed) =>
    inventStory(told, seed).map((article) => ({ ...article, id: `${seed}-${article.id}` })),
  );

const shorten = (article: Article): Article => {
  const text = article.text.split("\n\n").slice(0, few).join("\n\n");
  return { ...article, text, words: text.match(/\S+/gu)?.length ?? 0 };
};

/** What is timed: invented articles, short and whole, and printed ones where they are there. */
export function textsToIngest(data: string): Texts[] {
  const whole = invent(stories, 1);
  return [
    { name: "invented, short", articles: whole.map(shorten) },
    { name: "invented, whole", articles: whole },
    ...(hasFile(data, polnear) ? [readPolnear(data)] : []),
  ];
}

/** Articles to warm up with, others each time. */
export const warmUpArticles = (time: number): Article[] => invent(2, apart + 2 * time);

/** Characters of an article on average. */
export const meanLength = (articles: readonly Article[]): number =>
  articles.reduce((sum, { text }) => sum + text.length, 0) / articles.length;
