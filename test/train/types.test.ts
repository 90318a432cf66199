import { expect, test } from "vitest";
import { asArticle } from "../as-article.ts";
import { readEventModel, sharesOf, typeOf } from "../../src/core/extract/events/typing/event-model.ts";
import { pairFeatures, typePair } from "../../src/core/extract/type-pair.ts";
import { trainTypes, writeTypes, type TypedPair } from "../../train/events/train-types.ts";

const options = { epochs: 8, rate: 0.3, decay: 1e-5, dropout: 0.3, averageFrom: 4, seed: 5, models: 2 };
const place = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const article = (text: string) => ({ ...asArticle(text), publishedAt: "2031-05-02" });

const example = (text: string, source: string, target: string, type: string): TypedPair => ({
  hashes: pairFeatures(article(text), { source: place(text, source), target: place(text, target) }),
  type,
  weight: 1,
});

const examples = ["Tesk", "Oria", "Velmar", "Norland"].flatMap((name) => [
  example(`${name} fined two harbour firms on Monday.`, name, "two harbour firms", "SANCTION"),
  example(`${name} thanked the lamp keepers on Monday.`, name, "the lamp keepers", "SUPPORT"),
]);

test("what was learned is read back from its bytes, and types a pair by its words and not its names", () => {
  const model = readEventModel(writeTypes(trainTypes(examples, options)));
  expect(model.types).toEqual(["SANCTION", "SUPPORT"]);
  expect(examples.map(({ hashes }) => typeOf(model, hashes))).toEqual(examples.map(({ type }) => type));
  const text = "Halvik thanked its pilots.";
  const pair = { source: place(text, "Halvik"), target: place(text, "its pilots") };
  expect(typePair(article(text), pair, model)).toBe("SUPPORT");
  const shares = sharesOf(model, pairFeatures(article(text), pair));
  expect(shares[0]! + shares[1]!).toBeCloseTo(1);
  expect(Array.from(sharesOf(model, []))).toEqual([0.5, 0.5]);
});

test("the same pairs give the same bytes", () => {
  expect(writeTypes(trainTypes(examples, options))).toEqual(writeTypes(trainTypes(examples, options)));
});

test("bytes of another model are refused", () => {
  expect(() => readEventModel(Uint8Array.from([1, 2, 3]))).toThrow("no model");
});
