import { expect, test } from "vitest";
import type { StoredStatement } from "../../../src/core/model/stored.ts";
import { filterStatements, groupByDay, optionsOf } from "../../../src/web/pages/actor/sayings.ts";
import { placeOf } from "../../../src/web/story/place-of.ts";

let count = 0;
const said = (content: string, more: Partial<StoredStatement> = {}): StoredStatement => ({
  id: `a:s${++count}`,
  article: "a",
  story: "s",
  speaker: "person:ada-quill",
  speakerName: "Ada Quill",
  cue: "said",
  cueClass: "say",
  addressee: null,
  channel: null,
  form: "direct",
  at: "2026-11-19T10:00:00Z",
  content,
  outlet: "Post",
  input: "a.txt",
  ...more,
});

test("the same words of a day are one, to another or on another day they are not", () => {
  const days = groupByDay([
    said("We will wait."),
    said("“We will wait,”", { outlet: "Times" }),
    said("We will wait.", { addressee: "Bram Holt" }),
    said("We will wait.", { at: "2026-11-18" }),
    said("Nobody knows when.", { at: null }),
  ]);
  expect(
    days.map(({ day, sayings }) => [day, sayings.map(({ statements }) => statements.map(({ outlet }) => outlet))]),
  ).toEqual([
    ["2026-11-19", [["Post", "Times"], ["Post"]]],
    ["2026-11-18", [["Post"]]],
    [null, [["Post"]]],
  ]);
});

test("filters are offered as far as there is something to choose, and hold together", () => {
  const all = [
    said("a", { addressee: "Holt", channel: "radio" }),
    said("b", { addressee: "Holt" }),
    said("c", { addressee: "Marn", channel: "radio" }),
    said("d"),
  ];
  expect(optionsOf(all, "to")).toEqual([
    { value: "Holt", name: "Holt (2)" },
    { value: "Marn", name: "Marn (1)" },
  ]);
  expect(optionsOf(all, "through")).toEqual([{ value: "radio", name: "radio (2)" }]);
  expect(filterStatements(all, { to: "Holt", through: "radio" })).toEqual([all[0]]);
  expect(filterStatements(all, { outlet: "Times" })).toEqual([]);
  expect(filterStatements(all, {})).toEqual(all);
});

test("a statement's place is from its first word to its last; one that is not there opens nothing", () => {
  const statement = {
    id: "a:s1",
    article: "a",
    content: [
      { start: 10, end: 20 },
      { start: 30, end: 42 },
    ],
  };
  const dossier = { statements: [statement] } as never;
  expect(placeOf(dossier, "a:s1")).toEqual({ statement: "", read: "a", at: "10-42" });
  expect(placeOf(dossier, "a:s2")).toEqual({ statement: "" });
});
