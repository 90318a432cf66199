import { jointLabels } from "../../src/core/extract/statements/model/labels.ts";
import type { WordScores } from "../../src/core/extract/statements/model/word-scores.ts";
import { factsOf, readingOf } from "../../src/core/extract/statements/model/words.ts";
import type { Example } from "./example.ts";
import { jointGold } from "./gold-labels.ts";

interface Count {
  all: number;
  cue: number;
  source: number;
}

/** How often each word is a cue or part of a source, by its key. */
export type WordCounts = ReadonlyMap<number, Count>;

/** Counts the words of examples. */
export function countWords(examples: readonly Example[]): WordCounts {
  const counts = new Map<number, Count>();
  const { cue, source } = jointLabels.begin;
  for (const example of examples) {
    const labels = jointGold(example);
    for (const token of example.text.tokens) {
      const { key } = readingOf(factsOf(token), token);
      const count = counts.get(key) ?? { all: 0, cue: 0, source: 0 };
      counts.set(key, count);
      const label = labels[token.index]!;
      count.all++;
      if (label === cue || label === cue + 1) count.cue++;
      if (label === source || label === source + 1) count.source++;
    }
  }
  return counts;
}

const cueSteps = [0.02, 0.08, 0.2, 0.4, 0.65, 0.85];
const sourceSteps = [0.01, 0.04, 0.1, 0.25, 0.5];
const unseen = { all: 0, cue: 0, source: 0 };

const stepOf = (share: number, steps: readonly number[]): number => steps.filter((step) => share >= step).length;

function cueStep({ all, cue }: Count): number {
  if (all <= 0) return 0;
  return all < 2 && cue === 0 ? 1 : 2 + stepOf((cue + 0.2) / (all + 2), cueSteps);
}

const sourceStep = ({ all, source }: Count): number =>
  all <= 0 ? 0 : 1 + stepOf((source + 0.1) / (all + 2), sourceSteps);

/** The scores that counts give; without those of one example, so that it looks like one never seen. */
export function scoresOf(counts: WordCounts, without?: Example): WordScores {
  const own = without ? countWords([without]) : new Map<number, Count>();
  const rest = (key: number): Count => {
    const all = counts.get(key) ?? unseen;
    const part = own.get(key) ?? unseen;
    return { all: all.all - part.all, cue: all.cue - part.cue, source: all.source - part.source };
  };
  return { cue: (key) => cueStep(rest(key)), source: (key) => sourceStep(rest(key)) };
}

/** The scores as stored: those of words that were seen twice at least. */
export function codesOf(counts: WordCounts): ReadonlyMap<number, number> {
  return new Map([...counts].map(([key, count]) => [key, cueStep(count) | (sourceStep(count) << 4)]));
}
