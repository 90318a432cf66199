import { coveredWords, findWords, jaccard } from "../../eval/words.ts";
import { contextOf } from "../../src/core/extract/statements/model/choice/context.ts";
import { featuresOf } from "../../src/core/extract/statements/model/choice/features.ts";
import { optionsOf } from "../../src/core/extract/statements/model/choose.ts";
import type { ReadCue, Reading } from "../../src/core/extract/statements/model/read-cues.ts";
import { spanOf, type TokenRange } from "../../src/core/text/tagged-text.ts";
import { buildDictionary } from "../sequence/dictionary.ts";
import type { Options } from "../sequence/train-chain.ts";
import { trainChoice, type Choice } from "../sequence/train-choice.ts";
import type { Example, Gold } from "./example.ts";
import { goldAt } from "./train-cue.ts";

/** Features that occur less often are left out. */
const cutoff = 4;

/** Weights by feature number, and the hash of each number. */
export interface TrainedChoice {
  readonly hashes: Int32Array;
  readonly weights: Float32Array;
}

/** Trains the choice among readings on what the chains gave for texts that they did not see. */
export function trainReadingChoice(
  examples: readonly Example[],
  cues: readonly (readonly ReadCue[])[],
  options: Options,
): TrainedChoice {
  const choices = examples.flatMap((example, at) => choicesOf(example, cues[at]!));
  const { hashes, numberOf } = buildDictionary(
    choices.flatMap((choice) => choice.options),
    cutoff,
  );
  const numbered = choices.map((choice) => ({
    ...choice,
    options: choice.options.map((option) => option.map(numberOf).filter((number) => number >= 0)),
  }));
  options.log?.(`choice: ${choices.length} cues, ${hashes.length} features`);
  return { hashes, weights: trainChoice(numbered, hashes.length, options) };
}

function choicesOf(example: Example, cues: readonly ReadCue[]): Choice[] {
  const context = contextOf(cues);
  const worth = worthIn(example);
  return cues.map((cue, at) => {
    const options = optionsOf(cue);
    const worths = options.map((option) => (option ? worth(option, goldAt(example, cue)) : 0));
    const most = Math.max(...worths);
    const right = worths.map((value, option) => ((most === 0 ? option === 0 : value === most) ? 1 : 0));
    const count = right.reduce<number>((sum, value) => sum + value, 0);
    return {
      options: options.map((option) => Int32Array.from(featuresOf(context, at, option))),
      right: Float64Array.from(right, (value) => value / count),
    };
  });
}

/** What a reading is worth: nothing unless it links, more where content and source are exact. */
function worthIn({ text }: Example) {
  const words = findWords(text.text);
  const cover = (ranges: readonly TokenRange[]) =>
    coveredWords(
      words,
      ranges.map((range) => spanOf(text, range)),
    );
  return ({ source, content }: Reading, gold: Gold | null): number => {
    if (!gold) return 0;
    const [goldSource, goldContent] = [cover(gold.source), cover(gold.content)];
    const [ownSource, ownContent] = [cover(source ? [source] : []), cover(content)];
    const shared = jaccard(goldContent, ownContent);
    const isSource = jaccard(goldSource, ownSource) > 0 || goldSource.length + ownSource.length === 0;
    if (shared < 0.5 || !isSource) return 0;
    const exactContent = shared === 1;
    const exactSource = goldSource.join() === ownSource.join();
    return (
      0.6 +
      (exactContent ? 0.2 : 0) +
      (exactContent && exactSource ? 0.2 : 0) +
      0.05 * shared +
      (exactSource ? 0.02 : 0)
    );
  };
}
