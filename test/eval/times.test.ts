import { expect, test } from "vitest";
import { partOf } from "../../eval/parts.ts";
import { scoreEntries } from "../../eval/times.ts";
import type { Entry } from "../../eval/times/entry.ts";
import { findWithOurs } from "../../eval/times/ours.ts";
import { isExact, isRightByDays } from "../../eval/times/readings.ts";
import type { Article, TimeReference } from "../../src/core/model/index.ts";
import { analysisOf, place, timeOf } from "./findings.ts";

const entryOf = (id: string, text: string, words: string, rest: Partial<Entry>): Entry => ({
  id,
  topic: "weekday",
  published: "2031-03-05",
  text,
  span: place(text, words),
  from: null,
  to: null,
  direction: "past",
  contrast: false,
  ...rest,
});

/** Ids of one part each: the split must not decide these cases. */
const idsOf = (part: "tune" | "held") =>
  Array.from({ length: 40 }, (_, index) => `invented-${index}`).filter((id) => partOf(id) === part);
const [tuneA = "", tuneB = "", tuneC = "", tuneD = "", tuneE = ""] = idsOf("tune");
const [heldA = "", heldB = ""] = idsOf("held");

const met = entryOf(tuneA, "They met on Thursday in Skarn.", "on Thursday", {
  from: "2031-02-27",
  to: "2031-02-27",
  contrast: true,
});
const opens = entryOf(tuneB, "The bridge will open in May.", "in May", {
  topic: "month",
  from: "2031-05",
  to: "2031-05",
  direction: "future",
});
const meets = entryOf(heldA, "They will meet on Friday in Skarn.", "on Friday", {
  from: "2031-03-07",
  to: "2031-03-07",
  direction: "future",
  contrast: true,
});
const fell = entryOf(heldB, "The wall fell in 2019.", "in 2019", { topic: "year", from: "2019", to: "2019" });
const undated = entryOf(tuneC, "They met recently in Skarn.", "recently", { topic: "undated", published: null });
const dated = entryOf(tuneD, "They met on 3 May 2031.", "on 3 May 2031", {
  topic: "date",
  published: null,
  from: "2031-05-03",
  to: "2031-05-03",
});
const silent = entryOf(tuneE, "They may meet in Skarn.", "may", { topic: "silent", direction: null });
const entries = [met, opens, meets, fell, undated, dated, silent];

const perfect = ({ span, from, to, direction }: Entry): TimeReference[] =>
  from === null || direction === null ? [] : [timeOf({ span, from, to, direction })];

/** The values where each entry gets these times. */
const scoreWith = (timesOf: (entry: Entry) => TimeReference[], table: readonly Entry[] = entries) =>
  scoreEntries(table, (article) => analysisOf(article, { times: timesOf(table.find(({ id }) => id === article.id)!) }));

/** The values where one entry gets something else and the others what is right. */
const scoreBut = (entry: Entry, ...times: TimeReference[]) =>
  scoreWith((one) => (one.id === entry.id ? times : perfect(one)));

const oursOf = (values: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !/^(?:chrono|compromise)\./.test(name)));

test("a perfect predictor has 100 everywhere", () => {
  const values = oursOf(scoreWith(perfect));
  expect(Object.keys(values)).toEqual([
    "all.exact",
    "all.side",
    "all.direction",
    "tune.exact",
    "tune.side",
    "tune.direction",
    "held.exact",
    "held.side",
    "held.direction",
    "silent",
    "undated",
    "ours.days",
    "ours.side",
  ]);
  expect(new Set(Object.values(values))).toEqual(new Set([100]));
});

test("an empty one has 0, but is right where nothing has a range", () => {
  const ranged = [met, opens, meets, fell, dated];
  expect(new Set(Object.values(oursOf(scoreWith(() => [], ranged))))).toEqual(new Set([0]));
  expect(scoreWith(() => [])).toMatchObject({ "tune.exact": 25, "held.exact": 0, silent: 100, undated: 50 });
});

test("one wrong range costs its part, and the contrast if it is one", () => {
  const friday = timeOf({ span: meets.span, from: "2031-02-28", to: "2031-02-28", direction: "past" });
  expect(scoreBut(meets, friday)).toMatchObject({
    "tune.exact": 100,
    "tune.side": 100,
    "held.exact": 50,
    "held.side": 0,
    "held.direction": 50,
    "ours.days": 75,
    "ours.side": 50,
  });
  const april = timeOf({ span: opens.span, from: "2031-04", to: "2031-04", direction: "future" });
  expect(scoreBut(opens, april)).toMatchObject({ "tune.exact": 75, "tune.side": 100, "tune.direction": 100 });
});

test("one missing costs no direction", () => {
  expect(scoreBut(fell)).toMatchObject({ "held.exact": 50, "held.direction": 100, "ours.days": 75 });
});

test("the direction is that of the time with most of the mark", () => {
  const right = timeOf({ span: opens.span, from: "2031-05", to: "2031-05", direction: "future" });
  const part = timeOf({ span: place(opens.text, "in"), direction: "past" });
  expect(scoreBut(opens, part, right)).toMatchObject({ "tune.exact": 100, "tune.direction": 100 });
  expect(scoreBut(opens, { ...right, span: part.span }, { ...part, span: right.span })).toMatchObject({
    "tune.exact": 100,
    "tune.direction": 66.66666666666667,
  });
});

test("a silent entry, and one that nothing resolves, bear a time without a range and none with one", () => {
  const range = { from: "2031-05", to: "2031-05" } as const;
  expect(scoreBut(silent, timeOf({ span: silent.span }))).toMatchObject({ silent: 100 });
  expect(scoreBut(silent, timeOf({ span: silent.span, ...range }))).toMatchObject({ silent: 0, "tune.exact": 100 });
  expect(scoreBut(silent, timeOf({ span: place(silent.text, "Skarn"), ...range }))).toMatchObject({ silent: 100 });
  expect(scoreBut(undated, timeOf({ span: undated.span, ...range }))).toMatchObject({ undated: 50, "tune.exact": 75 });
});

test("others are compared on entries with a publication only", () => {
  const values = scoreWith(perfect);
  expect(values).toMatchObject({ "chrono.side": 50, "compromise.side": 50 });
  expect(scoreWith(perfect, [undated, dated])).toMatchObject({
    "ours.days": 0,
    "chrono.days": 0,
    "compromise.days": 0,
  });
  expect(scoreWith(perfect, [fell])).toMatchObject({ "ours.days": 100, "chrono.days": 0, "compromise.days": 100 });
});

test("the article has the whole date of publication, or none", () => {
  const seen: Article[] = [];
  const look = (article: Article) => {
    seen.push(article);
    return analysisOf(article);
  };
  findWithOurs({ ...met, published: "2031-03-05T21:40-05:00" }, look);
  findWithOurs(undated, look);
  expect(seen).toMatchObject([
    { id: met.id, text: met.text, publishedAt: "2031-03-05T21:40-05:00", publishedBasis: "field" },
    { publishedAt: null, publishedBasis: "unknown" },
  ]);
});

test("the split is fixed, and a third is set aside", () => {
  expect(["invented-0", "invented-1", "invented-2", "invented-3", "invented-4", "invented-5"].map(partOf)).toEqual([
    "held",
    "tune",
    "tune",
    "tune",
    "held",
    "held",
  ]);
  const held = Array.from({ length: 1000 }, (_, index) => partOf(String(index))).filter((part) => part === "held");
  expect(held.length).toBeGreaterThan(290);
  expect(held.length).toBeLessThan(380);
});

test("exact is to the letter, by days is not", () => {
  const readings = (from: string, to: string, span = opens.span) => [{ span, from, to }];
  expect(isExact(opens, readings("2031-05", "2031-05"))).toBe(true);
  expect(isExact(opens, readings("2031-05-01", "2031-05-31"))).toBe(false);
  expect(isRightByDays(opens, readings("2031-05-01", "2031-05-31"))).toBe(true);
  expect(isRightByDays(opens, readings("2031-05-01", "2031-05-30"))).toBe(false);
  expect(isRightByDays(met, readings("2031-02-27T09", "2031-02-27T11:30", met.span))).toBe(true);
  expect(isExact(opens, readings("2031-05", "2031-05", place(opens.text, "bridge")))).toBe(false);
});
