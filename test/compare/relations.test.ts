import { describe, expect, test } from "vitest";
import { compare } from "../../src/core/compare/compare.ts";
import type { EventStatus } from "../../src/core/model/event.ts";
import { account, type Line } from "./account.ts";

const quill = "person:ada-quill";
const reed = "person:tom-reed";
const cast = [quill, reed];

const act = (kind: string, from: string, to: string, time: string, status: EventStatus = "happened"): Line => ({
  text: `${kind} was told of`,
  event: { kind, actors: { [from]: "source", [to]: "target" }, time, status },
});

const brief = (...accounts: Line[][]) =>
  compare(accounts.map((lines, at) => account(`a${at}`, { cast }, lines))).relations.map(
    ({ from, to, events, tone }) => [from, to, events, tone],
  );

describe("relations", () => {
  test("an event counts once, however many articles tell of it", () => {
    const support = act("support", quill, reed, "2031-01");
    const accuse = act("accuse", quill, reed, "2031-02");
    expect(brief([support, accuse], [support])).toEqual([[quill, reed, 2, 0]]);
  });

  test("each target of an event, once", () => {
    const both: Line = {
      text: "Nobody else was",
      event: { kind: "accuse", actors: { "state:NRL": "source", [reed]: "target", [quill]: "target" } },
    };
    expect(brief([both])).toEqual([
      ["state:NRL", quill, 1, -0.5],
      ["state:NRL", reed, 1, -0.5],
    ]);
  });

  test.each([
    ["assault", "happened", -1],
    ["assault", "planned", -0.5],
    ["accuse", "happened", -0.5],
    ["aid", "happened", 1],
    ["aid", "planned", 0.5],
    ["support", "happened", 0.5],
  ] as const)("%s that is %s has a tone of %d", (kind, status, tone) => {
    expect(brief([act(kind, quill, reed, "2031-01", status)])).toEqual([[quill, reed, 1, tone]]);
  });

  test.each(["demanded", "conditional", "denied"] as const)("what is only %s is no act", (status) => {
    expect(brief([act("aid", quill, reed, "2031-01", status)])).toEqual([]);
  });

  test("what one article denies and another tells is an act", () => {
    const aid = act("aid", quill, reed, "2031-01");
    expect(brief([aid], [act("aid", quill, reed, "2031-01", "denied")])).toEqual([[quill, reed, 1, 1]]);
  });

  test("the words of every place stand behind it", () => {
    const { relations } = compare(["a", "b"].map((id) => account(id, { cast }, [act("aid", quill, reed, "2031-01")])));
    expect(relations[0]?.evidence).toEqual([
      { article: "a", span: { start: 0, end: 15 } },
      { article: "b", span: { start: 0, end: 15 } },
    ]);
  });
});
