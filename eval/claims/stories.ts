import { compare } from "../../src/core/compare/compare.ts";
import type { Article, Dossier } from "../../src/core/model/index.ts";
import { loadWords } from "../../src/operations/models.ts";
import { asArticle } from "../as-article.ts";
import type { CrossdocRecord } from "../crossdoc.ts";
import type { Analyse, Load, Read } from "../measure-set.ts";
import type { GoldStory } from "./gold.ts";

const stories = "crossdoc/newswcl50.dev.jsonl";
const seedNames = [
  "000_7f7f2bb5807d47ff",
  "001_a8f80380a43b3523",
  "002_9eb1d9f34410db4b",
  "003_3e563f964782720f",
  "004_7ba39a86c4ed2da7",
];
const seeds = seedNames.map((name) => `../seeds/${name}.txt`);

/** The articles of all marked stories, by the name that the marks give them. */
export async function loadArticles(load: Load, read: Read): Promise<Map<string, Article>> {
  const records = load<CrossdocRecord>(stories).map((record): [string, Article] => [
    record.id,
    asArticle({ ...record, outlet: record.id }),
  ]);
  const pages = await Promise.all(
    seeds.map(async (file, at): Promise<[string, Article][]> => {
      const article = await read(file);
      const id = seedNames[at]!;
      return article ? [[id, { ...article, id, outlet: article.outlet ?? id }]] : [];
    }),
  );
  return new Map([...records, ...pages.flat()]);
}

const { words } = loadWords();

/** The dossier of a marked story. Throws where an article is not the text that was marked. */
export function dossierOf(
  { name, articles }: GoldStory,
  texts: ReadonlyMap<string, Article>,
  analyse: Analyse,
): Dossier {
  const chosen = Object.entries(articles).map(([id, length]) => {
    const article = texts.get(id);
    if (article?.text.length !== length)
      throw new Error(
        `${name}: ${id} is ${article ? `${article.text.length} code units long` : "not there"}, and ${length} were marked`,
      );
    return article;
  });
  return compare(chosen.map(analyse), { words });
}

/** The data files that the marked stories are in. */
export const storyFiles: readonly string[] = [stories, ...seeds];
