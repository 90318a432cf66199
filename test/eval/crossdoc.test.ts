import { expect, test } from "vitest";
import { crossdoc, type CrossdocRecord } from "../../eval/crossdoc.ts";
import type { Actor, Analysis, Mention } from "../../src/core/model/index.ts";
import { analysisOf, loadOf, place } from "./findings.ts";

const texts = {
  one: "Norway phoned Ada Quill. The premier thanked Oslo.",
  two: "Quill spoke to Norway. Critics of the Harbour Union left.",
};
const marks: Readonly<Record<string, readonly (readonly [words: string, chain: string, type: string])[]>> = {
  one: [
    ["Norway", "NOR", "COUNTRY"],
    ["Ada Quill", "quill", "ACTOR"],
    ["The premier", "quill", "ACTOR"],
    ["Oslo", "NOR", "COUNTRY"],
  ],
  two: [
    ["Quill", "quill", "ACTOR"],
    ["Norway", "NOR", "COUNTRY"],
    ["Critics", "critics", "ACTOR-I"],
  ],
};
const records: CrossdocRecord[] = Object.entries(texts).map(([id, text]) => ({
  id,
  event: "6",
  text,
  mentions: marks[id]!.map(([words, chain, type]) => ({ ...place(text, words), chain, type })),
}));

const actors: Actor[] = [
  { id: "state:NOR", name: "Norway", kind: "state", country: "NOR", roles: [], aliases: [] },
  { id: "place:oslo", name: "Oslo", kind: "place", country: "NOR", roles: [], aliases: [] },
  { id: "person:ada-quill", name: "Ada Quill", kind: "person", roles: [], aliases: [] },
];
const mentionOf = (text: string, words: string, actor: string | null): Mention => ({
  span: place(text, words),
  text: words,
  form: "name",
  actor,
  members: [],
  candidates: [],
  rule: "test",
});

/** What is measured where each text has these mentions: words and actor. */
function measure(found: Readonly<Record<string, Readonly<Record<string, string | null>>>>) {
  return crossdoc.run(loadOf(records), (article): Analysis => {
    const mentions = Object.entries(found[article.id] ?? {}).map(([words, actor]) =>
      mentionOf(article.text, words, actor),
    );
    return { ...analysisOf(article), actors, mentions };
  });
}

const perfect = {
  one: { Norway: "state:NOR", "Ada Quill": "person:ada-quill", "The premier": "person:ada-quill", Oslo: "state:NOR" },
  two: { Quill: "person:ada-quill", Norway: "state:NOR" },
};

test("a perfect predictor has 100, and comparing strings less", () => {
  const values = measure(perfect);
  expect(values).toMatchObject({ "names.recall": 100, "all.recall": 100, "b3.f1": 100, "check.b3.f1": 100 });
  expect(values["strings.whole.f1"]).toBeLessThan(70);
  expect(values["strings.last-word.f1"]).toBeLessThan(values["b3.f1"]!);
  expect(values["strings.last-word.f1"]).toBeGreaterThan(values["strings.whole.f1"]!);
});

test("nothing found is nothing", () => {
  expect(measure({})).toMatchObject({ "names.recall": 0, "all.recall": 0, "b3.f1": 0 });
});

test("the baseline does not depend on what is found", () => {
  expect(measure({})["strings.last-word.f1"]).toBe(measure(perfect)["strings.last-word.f1"]);
});

test("roles are no names, and people of no consequence are not counted", () => {
  const { one, two } = perfect;
  const values = measure({ one: { Norway: one.Norway, "Ada Quill": one["Ada Quill"], Oslo: one.Oslo }, two });
  expect(values).toMatchObject({ "names.recall": 100, "b3.f1": 100 });
  expect(values["all.recall"]).toBeCloseTo(500 / 6, 5);
});

test("a capital as a place is another identity, and its state where states are counted", () => {
  const values = measure({ ...perfect, one: { ...perfect.one, Oslo: "place:oslo" } });
  expect(values["b3.recall"]).toBeLessThan(100);
  expect(values).toMatchObject({ "b3.precision": 100, "b3-states.f1": 100 });
});

test("what is not decided stands alone with itself", () => {
  const values = measure({ ...perfect, two: { ...perfect.two, Quill: null } });
  expect(values).toMatchObject({ "all.recall": 100, "b3.precision": 100 });
  expect(values["b3.recall"]).toBeLessThan(100);
});
