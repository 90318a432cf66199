import { writeFileSync } from "node:fs";
import { loadInvented } from "../../eval/claims/corpus.ts";
import { loadGold } from "../../eval/claims/gold.ts";
import { loadArticles } from "../../eval/claims/stories.ts";
import { loadFrom, readFrom } from "../../eval/data.ts";
import { analyse } from "../../src/core/extract/analyse.ts";
import { signNames } from "../../src/core/compare/claims/signs.ts";
import { loadModels, loadWords } from "../../src/operations/models.ts";
import { log, type Request } from "../request.ts";
import { UnusableData } from "../unusable-data.ts";
import { examplesOf, type MarkedStory } from "./examples.ts";
import { fitLogistic } from "./logistic.ts";

/** How much a pair of the real stories counts beside one of an invented story: there are four against forty-two. */
const weightOfReal = 10;

/** Learns how much each sign of two assertions being one claim counts, from the invented stories and those that we marked to tune on. */
export async function trainClaims({ data: [folder, ...others], check, out }: Request): Promise<void> {
  if (folder === undefined || others.length > 0 || check !== null)
    throw new UnusableData("claims: --data names one folder, that with crossdoc/; there is no --check");
  const stories = [...(await realStories(folder)), ...inventedStories()];
  const { words } = loadWords();
  const examples = stories.flatMap((story) => examplesOf(story, words));
  log(
    `${stories.length} stories, ${examples.length} pairs, ${examples.filter(({ label }) => label).length} of one claim`,
  );
  const weights = fitLogistic(examples);
  const named = Object.fromEntries([...signNames, "bias"].map((name, at) => [name, Number(weights[at]!.toFixed(3))]));
  if (out !== null) writeFileSync(out, `${JSON.stringify(named, null, 2)}\n`);
}

const { models } = loadModels();

async function realStories(folder: string): Promise<MarkedStory[]> {
  const texts = await loadArticles(loadFrom(folder), readFrom(folder));
  return loadGold()
    .filter(({ part }) => part === "tune")
    .map(({ articles, claims, ignored }) => ({
      analyses: Object.keys(articles).map((id) => analyse(texts.get(id)!, models)),
      claims: claims.map(({ units }) => units),
      ignored,
      weight: weightOfReal,
    }));
}

const inventedStories = (): MarkedStory[] =>
  loadInvented().map(({ articles, claims }) => ({
    analyses: articles.map((article) => analyse(article, models)),
    claims,
    ignored: [],
    weight: 1,
  }));
