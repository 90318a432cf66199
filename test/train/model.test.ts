import { beforeAll, expect, test } from "vitest";
import { readAttributionModel } from "../../src/core/extract/models.ts";
import { findAttributions } from "../../src/core/extract/statements/model/find-attributions.ts";
import { parseText } from "../../src/core/text/parse.ts";
import { wordsOf } from "../../src/core/text/tagged-text.ts";
import { readExample, type Example } from "../../train/attribution/example.ts";
import { asModel, trainModel, type TrainedModel } from "../../train/attribution/train-model.ts";
import { writeModel } from "../../train/attribution/write-model.ts";

const names = ["Lund", "Orsova", "Tamm", "the minister", "Ferenc Adel", "the harbour office"];
const verbs = ["grumbled", "mused", "said", "boomed"];
const contents = ["the bridge was shut", "the talks had failed", "nobody would pay", "ships were late"];
const fillers = ["The bridge was shut on Monday.", "Nobody would pay for the ships."];

/** [Lund grumbled that the bridge was shut]: with verbs that no rule knows as cues. */
function invent(number: number): Example {
  const pick = (list: readonly string[], step: number): string => list[Math.floor(number / step) % list.length]!;
  const [source, cue, content] = [pick(names, 1), pick(verbs, 2), `that ${pick(contents, 3)}`];
  const before = `${pick(fillers, 1)} `;
  const text = `${before}${source} ${cue} ${content}.`;
  const at = (words: string): [number, number][] => {
    const start = text.indexOf(words, before.length);
    return [[start, start + words.length]];
  };
  return readExample({
    id: `invented-${number}`,
    text,
    attributions: [{ source: at(source), cue: at(cue), content: at(content) }],
  });
}

let trained: TrainedModel;
beforeAll(() => {
  const examples = Array.from({ length: 96 }, (_, number) => invent(number));
  trained = trainModel(examples, () => undefined);
}, 60_000);

const read = (text: string, model = asModel(trained)) => {
  const parsed = parseText(text);
  return findAttributions(parsed, model, []).map(({ source, cue, content }) => [
    source && wordsOf(parsed, source),
    wordsOf(parsed, cue),
    content.map((range) => wordsOf(parsed, range)).join(" … "),
  ]);
};

const unseen = "The ships were late on Friday. Berit Olsen grumbled that the road had failed.";

test("what was learned holds for names and contents never seen", () => {
  expect(read(unseen)).toEqual([["Berit Olsen", "grumbled", "that the road had failed"]]);
});

test("where nobody says anything, nothing is found", () => {
  expect(read("The bridge was shut on Monday. Nobody would pay for the ships.")).toEqual([]);
});

test("a model reads the same when it was written and read back", () => {
  const bytes = writeModel(trained);
  expect(read(unseen, readAttributionModel(bytes))).toEqual(read(unseen));
});

test("training twice gives the same bytes", () => {
  const examples = Array.from({ length: 12 }, (_, number) => invent(number));
  const bytes = () => writeModel(trainModel(examples, () => undefined));
  expect(bytes()).toEqual(bytes());
});

test("a model of another version says what to do", () => {
  const bytes = writeModel(trained);
  const text = new TextDecoder("latin1").decode(bytes);
  const at = text.indexOf('"version":1') + '"version":'.length;
  expect(() => readAttributionModel(bytes.with(at, "7".charCodeAt(0)))).toThrow(/version 7.*npm run train/);
});
