import type { AttributionModel } from "../../src/core/extract/statements/model/attribution-model.ts";
import { readJointly, type JointReading } from "../../src/core/extract/statements/model/joint.ts";
import { readCues, type ReadCue } from "../../src/core/extract/statements/model/read-cues.ts";
import { makeSheet } from "../../src/core/extract/statements/model/sheet.ts";
import type { Example } from "./example.ts";
import { asChain, asWeights, quantise, type TrainedChain } from "./trained.ts";
import { trainReadingChoice, type TrainedChoice } from "./train-choice.ts";
import { trainCue } from "./train-cue.ts";
import { trainJoint } from "./train-joint.ts";
import { countWords, scoresOf, type WordCounts } from "./word-counts.ts";

/** All that was learned, with float weights. */
export interface TrainedModel {
  readonly words: WordCounts;
  readonly joint: TrainedChain;
  readonly cue: TrainedChain;
  readonly choice: TrainedChoice;
}

type Log = (line: string) => void;

/** All that was chosen by trial was chosen on a fifth of the articles of PolNeAR train that was left out of training. */
const chains = { rate: 0.03, decay: 1e-3, averageFrom: 2, cutoff: 3, trialEpochs: 3, seeds: [7, 8, 9] };
const jointOptions = { ...chains, epochs: 6, dropout: 0.5, most: 210_000 };
const cueOptions = { ...chains, epochs: 4, dropout: 0.4, most: 180_000 };
const choiceOptions = { rate: 0.03, decay: 1e-3, averageFrom: 1, epochs: 6, dropout: 0.3, seed: 5 };
/** In folds the weights of one seed do. */
const oneSeed = { seeds: chains.seeds.slice(0, 1) };
const folds = 4;

/**
 * Trains both chains and the choice; what a later step learns from is always made by earlier ones that did not see the text.
 * The choice learns from the first `choiceFrom` examples: annotators differ in what they count, less in where it begins and ends.
 */
export function trainModel(examples: readonly Example[], log: Log, choiceFrom = examples.length): TrainedModel {
  const words = countWords(examples);
  const sheets = examples.map((example) => makeSheet(example.text, example.drafts, scoresOf(words, example)));
  const joints = crossed<JointReading>(examples.length, examples.length, (seen, unseen) => {
    const chain = asChain(trainJoint(pick(examples, seen), pick(sheets, seen), { ...jointOptions, ...oneSeed }));
    return unseen.map((at) => readJointly(chain, sheets[at]!));
  });
  log("joint chain: folds done");
  const cues = crossed<readonly ReadCue[]>(examples.length, choiceFrom, (seen, unseen) => {
    const chain = asChain(
      trainCue(pick(examples, seen), pick(sheets, seen), pick(joints, seen), { ...cueOptions, ...oneSeed }),
    );
    return unseen.map((at) => readCues(chain, sheets[at]!, joints[at]!));
  });
  log("chain for one cue: folds done");
  return {
    words,
    joint: trainJoint(examples, sheets, { ...jointOptions, log }),
    cue: trainCue(examples, sheets, joints, { ...cueOptions, log }),
    choice: trainReadingChoice(examples.slice(0, choiceFrom), cues, { ...choiceOptions, log }),
  };
}

const pick = <Item>(items: readonly Item[], places: readonly number[]): Item[] => places.map((at) => items[at]!);

/** Results for the first `wanted` of so many items, each from what was learned on the other folds. */
function crossed<Result>(
  count: number,
  wanted: number,
  run: (seen: readonly number[], unseen: readonly number[]) => readonly Result[],
): Result[] {
  const results: Result[] = [];
  const all = Array.from({ length: count }, (_, at) => at);
  for (let fold = 0; fold < folds; fold++) {
    const unseen = all.filter((at) => at < wanted && at % folds === fold);
    const found = run(
      all.filter((at) => at % folds !== fold),
      unseen,
    );
    unseen.forEach((at, place) => (results[at] = found[place]!));
  }
  return results;
}

/** The choice's weights as stored. */
export const quantiseChoice = ({ hashes, weights }: TrainedChoice) => quantise(hashes, (number) => [weights[number]!]);

/** A trained model as the program uses it: the same as when written and read. */
export function asModel({ words, joint, cue, choice }: TrainedModel): AttributionModel {
  return {
    words: scoresOf(words),
    joint: asChain(joint),
    cue: asChain(cue),
    choice: asWeights(quantiseChoice(choice), 1),
  };
}
