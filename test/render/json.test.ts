import { expect, test } from "vitest";
import { render as renderJson } from "../../src/render/json.ts";
import { render as renderLine } from "../../src/render/jsonl.ts";
import { dossier } from "./invented-dossier.ts";

test("JSON out is the dossier in", () => {
  expect(JSON.parse(renderJson(dossier))).toEqual(dossier);
  expect(JSON.parse(renderLine(dossier))).toEqual(dossier);
});

test("JSON is indented for reading", () => {
  expect(renderJson(dossier).split("\n").slice(0, 2)).toEqual(["{", '  "schema": "readout/dossier@1",']);
});

test("a line is one line", () => {
  expect(renderLine(dossier).indexOf("\n")).toBe(renderLine(dossier).length - 1);
});

test("no control character reaches a terminal", () => {
  expect(dossier.articles[2]!.text).toMatch(/\u009b/);
  expect(renderLine(dossier)).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u);
});
