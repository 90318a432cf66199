import { buildDictionary } from "./dictionary.ts";
import { stride, trainChain, type Instance, type Options, type Weights } from "./train-chain.ts";

/** A chain to learn from whose features are still hashes. */
export type HashedInstance = Omit<Instance, "features"> & { readonly hashes: Int32Array };

export interface PrunedOptions extends Omit<Options, "seed"> {
  /** Features that occur less often are left out. */
  readonly cutoff: number;
  /** How many features are kept at the most. */
  readonly most: number;
  /** Epochs of the first training, which only tells what to keep. */
  readonly trialEpochs: number;
  /** The weights of one training a seed are averaged. */
  readonly seeds: readonly number[];
}

export interface PrunedShape {
  readonly labels: number;
  readonly edges: number;
  readonly width: number;
}

/** Weights with the hash of each feature number. */
export interface PrunedWeights extends Weights {
  readonly hashes: Int32Array;
}

/**
 * Trains a chain twice: shortly on all features, then on those that count most, by the sum of their weights' sizes times
 * the root of how often they occur.
 */
export function trainPruned(
  instances: readonly HashedInstance[],
  shape: PrunedShape,
  { cutoff, most, trialEpochs, seeds, ...options }: PrunedOptions,
): PrunedWeights {
  const { hashes, numberOf } = buildDictionary(
    instances.map((instance) => instance.hashes),
    cutoff,
  );
  const numbered = instances.map((instance) => ({ ...instance, features: instance.hashes.map(numberOf) }));
  options.log?.(`${instances.length} chains, ${hashes.length} features that occur ${cutoff} times`);
  const trial = trainChain(
    numbered,
    { ...shape, features: hashes.length },
    { ...options, epochs: trialEpochs, averageFrom: 1, seed: seeds[0]! },
  );
  const kept = mostImportant(importanceOf(numbered, trial, hashes.length), most);
  const renumbered = new Int32Array(hashes.length).fill(-1);
  kept.forEach((feature, number) => (renumbered[feature] = number));
  for (const { features } of numbered)
    features.forEach((feature, at) => (features[at] = feature < 0 ? -1 : renumbered[feature]!));
  const trainings = seeds.map((seed) =>
    trainChain(numbered, { ...shape, features: kept.length }, { ...options, seed }),
  );
  return { hashes: Int32Array.from(kept, (feature) => hashes[feature]!), ...average(trainings) };
}

function average(all: readonly Weights[]): Weights {
  const mean = (name: keyof Weights) =>
    all[0]![name].map((_, at) => all.reduce((sum, weights) => sum + weights[name][at]!, 0) / all.length);
  return { states: mean("states"), moves: mean("moves") };
}

function importanceOf(instances: readonly Instance[], { states }: Weights, features: number): Float64Array {
  const counts = new Float64Array(features);
  for (const instance of instances) for (const feature of instance.features) if (feature >= 0) counts[feature]!++;
  return counts.map((count, feature) => {
    const row = states.subarray(feature * stride, (feature + 1) * stride);
    return row.reduce((sum, weight) => sum + Math.abs(weight), 0) * Math.sqrt(count);
  });
}

function mostImportant(importance: Float64Array, most: number): number[] {
  const least = importance.length <= most ? 0 : importance.toSorted().at(-most)!;
  return Array.from(importance.keys()).filter((feature) => importance[feature]! >= least);
}
