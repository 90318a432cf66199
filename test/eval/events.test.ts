import { expect, test } from "vitest";
import { events } from "../../eval/events.ts";
import type { PairRecord } from "../../eval/pair-lines.ts";
import { halfOf } from "../../eval/parts.ts";
import { quadOf } from "../../eval/plover.ts";
import { rootOf } from "../../src/core/extract/events/typing/roots.ts";
import type { Event } from "../../src/core/model/index.ts";
import { analysisOf, eventOf, loadOf, offsets, place } from "./findings.ts";

const text = "Ruritania thanked Freedonia after Sylvania had fined Osterlich.";
const record = (id: string, source: string | null, target: string | null, root: string, quad: number): PairRecord => ({
  id,
  text,
  source: source === null ? null : offsets(text, source),
  target: target === null ? null : offsets(text, target),
  root,
  quad,
});

const actor = (name: string, role: "source" | "target" | "participant") => ({
  actor: `state:${name}`,
  role,
  span: place(text, name),
});
const thanks = eventOf("SUPPORT", [actor("Ruritania", "source"), actor("Freedonia", "target")]);
const fine = eventOf("SANCTION", [actor("Sylvania", "source"), actor("Osterlich", "target")]);

/** Ids of one half: the split must not decide these cases. */
const ids = Array.from({ length: 40 }, (_, index) => `invented-${index}`).filter((id) => halfOf(id) === "check");
const run = (records: readonly PairRecord[], found: readonly Event[]) =>
  events.run(loadOf(records), (article) => analysisOf(article, { events: found }));
const rootScore = (pair: PairRecord, found: readonly Event[]) => run([pair], found)["check.root"];

const thanking = record(ids[0]!, "Ruritania", "Freedonia", "SUPPORT", 1);
const fining = record(ids[1]!, "Sylvania", "Osterlich", "SANCTION", 4);

test("each pair takes the event that its actors are in", () => {
  expect(run([thanking, fining], [thanks, fine])).toMatchObject({ "check.root": 100, "check.quad": 100 });
  expect(run([thanking, fining], [fine, thanks])).toMatchObject({ "check.root": 100, "check.quad": 100 });
});

test("no event is wrong, and the other half is empty", () => {
  expect(run([thanking, fining], [])).toEqual({ "tune.root": 0, "tune.quad": 0, "check.root": 0, "check.quad": 0 });
});

test("each half counts its own records", () => {
  const tuned = record("invented-4", "Sylvania", "Osterlich", "SANCTION", 4);
  expect(run([thanking, tuned], [{ ...thanks, type: "AID" }, fine])).toMatchObject({
    "tune.root": 100,
    "check.root": 0,
  });
});

test("half right: one pair found, nothing said of the other", () => {
  const elsewhere = { ...fining, text: "No news." };
  const values = events.run(loadOf([thanking, elsewhere]), (article) =>
    analysisOf(article, { events: article.text === text ? [thanks] : [] }),
  );
  expect(values).toMatchObject({ "check.root": 50, "check.quad": 50 });
});

test("an event that is somebody else's costs the class it is in, too", () => {
  expect(run([thanking, fining], [thanks])["check.root"]).toBeCloseTo(33.33, 2);
});

test("another root of the same quad class is right for the quad only", () => {
  const agreed = eventOf("AGREE", thanks.actors);
  expect(run([thanking], [agreed])).toMatchObject({ "check.root": 0, "check.quad": 100 });
});

test("an event with both actors goes before one with the source only", () => {
  const half = eventOf("AID", [actor("Ruritania", "source")]);
  expect(rootScore(thanking, [half, thanks])).toBe(100);
});

test("the direction counts, but participants have none", () => {
  const reverse = eventOf("AID", [actor("Freedonia", "source"), actor("Ruritania", "target")]);
  expect(rootScore(thanking, [reverse, thanks])).toBe(100);
  const together = eventOf("SUPPORT", [actor("Freedonia", "participant"), actor("Ruritania", "participant")]);
  expect(rootScore(thanking, [reverse, together])).toBe(100);
});

test("any event where none has the actors, and a pair without a target", () => {
  expect(rootScore(fining, [eventOf("SANCTION")])).toBe(100);
  expect(rootScore(record(ids[0]!, "Ruritania", null, "SUPPORT", 1), [fine, thanks])).toBe(100);
});

test("CONCEDE and RETREAT are the root YIELD", () => {
  const yielding = record(ids[0]!, "Ruritania", "Freedonia", "YIELD", 2);
  expect(run([yielding], [eventOf("CONCEDE", thanks.actors)])).toMatchObject({ "check.root": 100, "check.quad": 100 });
  expect(run([yielding], [eventOf("RETREAT", thanks.actors)])).toMatchObject({ "check.root": 100, "check.quad": 100 });
});

test("roots and quad classes", () => {
  expect((["CONCEDE", "CONSULT"] as const).map(rootOf)).toEqual(["YIELD", "CONSULT"]);
  expect(["CONSULT", "YIELD", "REQUEST", "ASSAULT", "WEATHER"].map(quadOf)).toEqual([1, 2, 3, 4, null]);
});

test("the split is fixed and near the middle", () => {
  expect(["invented-4", "invented-5", "invented-6", "invented-7"].map(halfOf)).toEqual([
    "tune",
    "check",
    "check",
    "tune",
  ]);
  const all = Array.from({ length: 1000 }, (_, index) => halfOf(String(index)));
  const share = all.filter((half) => half === "tune").length / all.length;
  expect(share).toBeGreaterThan(0.45);
  expect(share).toBeLessThan(0.55);
});
