import { bandCount, bandsOf } from "./bands.ts";
import { likeness, signatureSize, type Signature } from "./signature.ts";

/** A remembered text that may be like another one. */
export interface Like<Value> {
  readonly value: Value;
  readonly likeness: number;
}

/** The texts that were seen last, each with a value. */
export interface RecentTexts<Value> {
  /** Those that may be like this one, the most alike first. */
  readonly findLike: (signature: Signature) => Like<Value>[];
  readonly add: (signature: Signature, value: Value) => void;
}

const buckets = 1 << 15;

/**
 * Remembers the last texts, 20,000 unless told otherwise: about 600 bytes each beside its value, and a look-up costs the same
 * however many there are. Each band of a signature leads to the last text with that band, and each text to the one before it.
 */
export function rememberTexts<Value>(capacity = 20_000): RecentTexts<Value> {
  const signatures = new Uint32Array(capacity * signatureSize);
  const values: Value[] = [];
  /** Texts are numbered from 1, and a number's place is taken by a later text when it is forgotten. */
  const latest = new Uint32Array(bandCount * buckets);
  const earlier = new Uint32Array(bandCount * capacity);
  let added = 0;

  const bucketOf = (hash: number, band: number): number => band * buckets + (hash % buckets);
  const linkOf = (number: number, band: number): number => (number % capacity) * bandCount + band;

  function* numbersIn(hash: number, band: number): Generator<number> {
    const oldest = Math.max(1, added - capacity + 1);
    for (let number = latest[bucketOf(hash, band)]!; number >= oldest; number = earlier[linkOf(number, band)]!)
      yield number;
  }

  const readLike = (number: number, signature: Signature): Like<Value> => {
    const start = (number % capacity) * signatureSize;
    const other = signatures.subarray(start, start + signatureSize);
    return { value: values[number % capacity]!, likeness: likeness(signature, other) };
  };

  return {
    findLike(signature) {
      const numbers = new Set(bandsOf(signature).flatMap((hash, band) => [...numbersIn(hash, band)]));
      const likes = Array.from(numbers, (number) => readLike(number, signature));
      return likes.sort((one, other) => other.likeness - one.likeness);
    },
    add(signature, value) {
      const number = ++added;
      signatures.set(signature, (number % capacity) * signatureSize);
      values[number % capacity] = value;
      for (const [band, hash] of bandsOf(signature).entries()) {
        earlier[linkOf(number, band)] = latest[bucketOf(hash, band)]!;
        latest[bucketOf(hash, band)] = number;
      }
    },
  };
}
