import { compare } from "../src/core/compare/compare.ts";
import { analyse } from "../src/core/extract/analyse.ts";
import type { Analysis } from "../src/core/model/index.ts";
import { loadModels, loadWords } from "../src/operations/models.ts";
import { cosinesOfAllPairs } from "./all-pairs.ts";
import type { Options } from "./options.ts";
import { peakHeap } from "./peak-heap.ts";
import { timeInTurns, type Contestant } from "./rounds.ts";
import { inventStory } from "./stories/story.ts";

interface Story {
  readonly analyses: readonly Analysis[];
}

/** The milliseconds that a story of so many articles may take; a long one needs few rounds to be steady, and those before it have warmed it up. */
const stories = [
  { size: 5, target: 60, warmUp: 3, most: { ours: 100, plain: 100 } },
  { size: 50, target: 1000, warmUp: 1, most: { ours: 5, plain: 5 } },
  { size: 500, target: 15_000, warmUp: 0, most: { ours: 3, plain: 1 } },
] as const;

const { words } = loadWords();
const { models } = loadModels();
const ours: Contestant<Story> = { name: "compare", run: ({ analyses }) => compare(analyses, { words }) };
const plain: Contestant<Story> = { name: "all pairs", run: ({ analyses }) => cosinesOfAllPairs(analyses) };

/** Milliseconds and peak heap of `compare` on invented stories that are analysed, beside TF-IDF cosines of all pairs of assertions and nothing else; what it prints. */
export function benchCompare({ rounds }: Options): string[] {
  return stories.flatMap((story) => report(story, rounds));
}

function report({ size, target, warmUp, most }: (typeof stories)[number], rounds: number): string[] {
  const story: Story = { analyses: inventStory(size).map((article) => analyse(article, models)) };
  const counted = Math.min(rounds, most.ours);
  const [own] = timeInTurns([ours], [story], { warmUp, rounds: counted });
  const [alone] = timeInTurns([plain], [story], { warmUp, rounds: Math.min(rounds, most.plain) });
  const assertions = story.analyses.map((one) => one.assertions.length).toSorted((a, b) => a - b);
  const total = assertions.reduce((sum, count) => sum + count, 0);
  const heap = peakHeap(() => ours.run(story));
  return [
    `a story of ${size} articles: ${total} assertions, ${assertions[0]} to ${assertions.at(-1)} an article; median of ${counted}`,
    `  compare        ${milliseconds(own!.seconds)} ms (target ${target}), peak heap ${megabytes(heap)} MB`,
    `  all pairs      ${milliseconds(alone!.seconds)} ms for TF-IDF cosines alone`,
    `  compare takes ${(own!.seconds / alone!.seconds).toFixed(2)} times as long as the cosines of all pairs`,
  ];
}

const milliseconds = (seconds: number): string => (seconds * 1000).toFixed(0).padStart(7);

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
