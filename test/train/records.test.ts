import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadCases } from "../../eval/own/cases.ts";
import { partOf } from "../../eval/parts.ts";
import { readRecords } from "../../train/attribution/records.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-train-"));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const record = { id: "a", text: "Lund agreed.", attributions: [{ source: [[0, 4]], cue: [[5, 11]], content: [] }] };

test("a folder gives its training files only", () => {
  file("invented.train.jsonl", `${JSON.stringify(record)}\n`);
  file("invented.dev.jsonl", `${JSON.stringify({ ...record, id: "b" })}\n`);
  expect(readRecords(folder).map(({ id }) => id)).toEqual(["a"]);
});

test("what is no record is named with its line and what is wrong", () => {
  const broken = file("broken.jsonl", `${JSON.stringify(record)}\n{"id": "b", "text": 3}\n`);
  expect(() => readRecords(broken)).toThrow(/broken\.jsonl:2: text: .*a line is \{"id"/);
  expect(() => readRecords(file("other.jsonl", "Lund agreed."))).toThrow("other.jsonl:1: is no JSON");
  expect(() => readRecords(join(folder, "nowhere"))).toThrow("nowhere: no such file or folder");
});

test("of our own cases the third that is set aside is never learned from", () => {
  const held = loadCases().filter(({ id }) => partOf(id) === "held");
  const learned = new Set(readRecords("corpus/attribution").map(({ id }) => id));
  expect(held.length).toBeGreaterThan(80);
  expect(held.filter(({ id }) => learned.has(id))).toEqual([]);
  expect(learned.size + held.length).toBe(loadCases().length);
});
