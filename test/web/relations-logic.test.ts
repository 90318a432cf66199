import { expect, test } from "vitest";
import { assert, integer, property } from "fast-check";
import { inContext } from "../../src/view/in-context.ts";
import { openStoryPage } from "../../src/view/story-page.ts";
import { breakName } from "../../src/web/story/relations/break-name.ts";
import { curve, orderAround, placeAround } from "../../src/web/story/relations/circle.ts";
import { amountOf } from "../../src/web/story/relations/describe-tie.ts";
import { sortTies, strongest, toTie, type Tie } from "../../src/web/story/relations/tie.ts";
import { compareExamples } from "./written-report.ts";

const tie = (from: string, to: string, events: number, tone = 0.5, statements = 0): Tie =>
  toTie({ from, to, events, statements, tone, evidence: [] });
const named = (actor: string): string => actor;
const ties = [tie("a", "b", 1), tie("c", "a", 5, -1), tie("b", "c", 2, 0, 4)];

test("a tone is cooperation or conflict only where it is clearly one", () => {
  expect([0.5, 0.1, 0, -0.1, -0.5].map((tone) => tie("a", "b", 1, tone).kind)).toEqual([
    "cooperation",
    "neutral",
    "neutral",
    "neutral",
    "conflict",
  ]);
});

test("the strongest actors are those of whom most is told, whether they act or are acted on", () => {
  expect(strongest(ties)).toEqual(["c", "b", "a"]);
});

const order = (...way: [Parameters<typeof sortTies>[1], boolean]): string[] =>
  sortTies(ties, ...way, named).map(({ key }) => key);

test("a table is sorted by its column, and turned around", () => {
  expect(order("events", false)).toEqual(["c>a", "b>c", "a>b"]);
  expect(order("events", true)).toEqual(["a>b", "b>c", "c>a"]);
  expect(order("from", false)).toEqual(["a>b", "b>c", "c>a"]);
  expect(order("tone", false)).toEqual(["a>b", "b>c", "c>a"]);
});

test("actors stand next to those with whom they have most to do", () => {
  const crossing = [tie("a", "c", 9), tie("b", "d", 9)];
  expect(orderAround(["a", "b", "c", "d"], crossing)).toEqual(["a", "c", "b", "d"]);
});

test("all actors are inside the drawing, each in a place of its own, and the same again", () => {
  assert(
    property(integer({ min: 1, max: 60 }), integer({ min: 320, max: 1600 }), (count, width) => {
      const actors = Array.from({ length: count }, (_, at) => `actor-${at}`);
      const frame = { width, height: 420, margin: { x: 92, y: 36 } };
      const places = [...placeAround(actors, frame).values()];
      expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
      for (const { x, y } of places) expect(x >= 92 && x <= width - 92 && y >= 36 && y <= 384).toBe(true);
      expect([...placeAround(actors, frame).values()]).toEqual(places);
    }),
  );
});

test("the line back is bent to the other side", () => {
  const [a, b] = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ];
  const [there, back] = [curve(a, b), curve(b, a)];
  expect(Math.sign(there.arrow.y)).toBe(-Math.sign(back.arrow.y));
  expect(there.arrow.y).not.toBe(0);
  expect(there.angle).toBe(0);
  const [down, up] = [curve(a, { x: 0, y: 100 }), curve({ x: 0, y: 100 }, a)];
  expect(Math.sign(down.arrow.x)).toBe(-Math.sign(up.arrow.x));
  expect(down.arrow.x).not.toBe(0);
});

test("statements alone have no tone", () => {
  expect(amountOf(tie("a", "b", 0, 0, 2))).toBe("2 statements");
  expect(amountOf(tie("a", "b", 1, -0.5, 1))).toBe("1 event, 1 statement, in conflict (-0.5)");
});

test("words stand in their paragraph, and nothing is put into them", async () => {
  const page = openStoryPage(await compareExamples(), true);
  const places = page.dossier.relations.flatMap(({ evidence }) => evidence);
  expect(places.length).toBeGreaterThan(20);
  for (const place of places) {
    const text = page.dossier.articles.find(({ id }) => id === place.article)!.text.replace(/\s+/g, " ");
    const { before, words, after } = inContext(place, page);
    expect(words).toBe(page.words(place));
    expect(text).toContain(`${before.replace(/^… /, "")}${words}${after.replace(/ …$/, "")}`);
  }
});

test("a long name is broken between words, and whole", () => {
  expect(breakName("Lena Dahl", 12)).toEqual(["Lena Dahl"]);
  expect(breakName("Union of the Northern Harbours", 12)).toEqual(["Union of the", "Northern", "Harbours"]);
  expect(breakName("Hafenbetriebsgesellschaft", 8)).toEqual(["Hafenbetriebsgesellschaft"]);
});
