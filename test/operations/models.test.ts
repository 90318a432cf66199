import { mkdirSync, mkdtempSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { analyse } from "../../src/core/extract/analyse.ts";
import { loadModels } from "../../src/operations/models.ts";
import { asArticle } from "../as-article.ts";

const text = "Kari Lund, who heads the harbour office, said on Monday that the ferry had been late for a week.";

test("the shipped model is small, loads, and is used", () => {
  expect(statSync("models/attribution/weights.bin.zst").size).toBeLessThanOrEqual(4_000_000);
  const { statements } = analyse(asArticle(text), loadModels().models);
  expect(statements.map(({ rule }) => rule)).toEqual([expect.stringMatching(/^model:/)]);
});

test("without a model file rules do the work", () => {
  expect(loadModels(mkdtempSync(join(tmpdir(), "readout-models-")))).toEqual({
    models: {},
    skipped: [],
  });
});

test("a file that is no model is named, and rules do the work", () => {
  const folder = mkdtempSync(join(tmpdir(), "readout-models-"));
  mkdirSync(join(folder, "attribution"));
  const input = join(folder, "attribution/weights.bin.zst");
  writeFileSync(input, "version https://git-lfs");
  const { models, skipped } = loadModels(folder);
  expect(models).toEqual({});
  expect(skipped).toEqual([{ input, reason: expect.stringContaining("found by rules alone") }]);
});

test.each([
  ["Norway freed twelve sailors from Denmark on Monday.", "CONCEDE"],
  ["Norway withdrew its troops from Denmark on Monday.", "RETREAT"],
])("the shipped model of events speaks of PLOVER's types, not of PLV's roots: %s", (sentence, type) => {
  expect(analyse(asArticle(sentence), loadModels().models).events.map((event) => event.type)).toEqual([type]);
});

test("an event that stands beside the one its clause tells keeps the type of its words", () => {
  const told =
    "Sweden has suspended all aid and trade with Norway over Norway's Denmark offensive. Nobody was surprised.";
  const { events } = analyse(asArticle(told), loadModels().models);
  expect(events.find(({ kind }) => kind === "assault")?.type).toBe("ASSAULT");
});
