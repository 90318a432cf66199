import { expect, test } from "vitest";
import { halfOf } from "../../eval/parts.ts";
import { meantime, tempeval, timebank, type MeantimeRecord, type TempevalRecord } from "../../eval/temporal.ts";
import type { Article, TimeReference } from "../../src/core/model/index.ts";
import { analysisOf, loadOf, offsets, place, timeOf } from "./findings.ts";

const text = "The bridge opened on Monday and closes in May 2031.";
const record: TempevalRecord = {
  id: "invented-1",
  dct: "2031-03-05T10:35",
  title: null,
  text,
  timex: [
    { ...place(text, "Monday"), value: "2031-03-03" },
    { ...place(text, "May 2031"), value: "2031-05" },
  ],
};
const monday = timeOf({ span: place(text, "Monday"), from: "2031-03-03", to: "2031-03-03" });
const may = timeOf({ span: place(text, "May 2031"), from: "2031-05", to: "2031-05", granularity: "month" });
const run = (...times: TimeReference[]) => timebank.run(loadOf([record]), (article) => analysisOf(article, { times }));

test("a perfect predictor has 100 everywhere, an empty one 0", () => {
  expect(Object.values(run(monday, may))).toEqual([100, 100, 100, 100, 100]);
  expect(Object.values(run())).toEqual([0, 0, 0, 0, 0]);
});

test("one of two", () => {
  const values = run(monday);
  expect(values).toMatchObject({ "relaxed.precision": 100, "relaxed.recall": 50 });
  expect(values["value.f1"]).toBeCloseTo(66.67, 2);
});

test("another extent is relaxed and not strict", () => {
  const values = run({ ...monday, span: place(text, "on Monday") }, may);
  expect(values).toMatchObject({ "strict.f1": 50, "relaxed.f1": 100, "value.f1": 100 });
});

test("another value, and no value, cost value F1 only", () => {
  const wrong = timeOf({ span: monday.span, from: "2031-03-10", to: "2031-03-10" });
  const unresolved = timeOf({ span: may.span, basis: "unresolved" });
  expect(run(wrong, may)).toMatchObject({ "strict.f1": 100, "value.f1": 50 });
  expect(run(monday, unresolved)).toMatchObject({ "strict.f1": 100, "value.f1": 50 });
});

test("two predictions on one gold are one match, the better extent", () => {
  const whole = timeOf({ span: place(text, "in May 2031"), from: "2031", to: "2031", granularity: "year" });
  expect(run(monday, whole, may)).toMatchObject({ "relaxed.recall": 100, "value.f1": 80, "strict.f1": 80 });
});

test("the anchor is the date of the record, without a time that has no zone", () => {
  const seen: Article[] = [];
  timebank.run(loadOf([record]), (article) => {
    seen.push(article);
    return analysisOf(article);
  });
  expect(seen).toMatchObject([{ id: "invented-1", text, publishedAt: "2031-03-05", publishedBasis: "field" }]);
});

const sentences = "Fog on Monday.\nRain in May 2031.\nSnow in 2032.";
const marked: MeantimeRecord = {
  id: "invented-2",
  dct: "2031-03-05",
  text: sentences,
  fullyAnnotatedThroughSentence: 1,
  sentences: [
    offsets(sentences, "Fog on Monday."),
    offsets(sentences, "Rain in May 2031."),
    offsets(sentences, "Snow in 2032."),
  ],
  mentions: {
    "1": { ...place(sentences, "Fog"), tag: "EVENT_MENTION" },
    "2": { ...place(sentences, "May 2031"), tag: "TIMEX3", value: "2031-05" },
    "3": { ...place(sentences, "Monday"), tag: "TIMEX3", value: "2031-03-03" },
  },
};

test("MEANTIME: what stands behind the fully marked sentences does not count", () => {
  const found = [
    { ...monday, span: place(sentences, "Monday") },
    { ...may, span: place(sentences, "May 2031") },
    timeOf({ span: place(sentences, "2032"), from: "2032", to: "2032", granularity: "year" }),
  ];
  const values = meantime.run(loadOf([marked]), (article) => analysisOf(article, { times: found }));
  expect(Object.values(values)).toEqual([100, 100, 100, 100, 100]);
});

test("MEANTIME: a gold expression behind them does not count either", () => {
  const late = { ...place(sentences, "2032"), tag: "TIMEX3", value: "2032" };
  const longer = { ...marked, mentions: { ...marked.mentions, "4": late } };
  const found = [{ ...monday, span: place(sentences, "Monday") }];
  const values = meantime.run(loadOf([longer]), (article) => analysisOf(article, { times: found }));
  expect(values["relaxed.recall"]).toBe(50);
});

/** Records of one half each: the split must not decide these cases. */
const recordOf = (half: "tune" | "check"): TempevalRecord => {
  const ids = Array.from({ length: 40 }, (_, index) => `invented-${index}`);
  return { ...record, id: ids.find((id) => halfOf(id) === half)! };
};

test("each half of TimeBank and AQUAINT counts its own articles", () => {
  const [tuned, checked] = [recordOf("tune"), recordOf("check")];
  const runBoth = (found: (id: string) => TimeReference[]) =>
    tempeval.run(loadOf([tuned, checked]), (article) => analysisOf(article, { times: found(article.id) }));
  expect(runBoth(() => [monday, may])).toEqual({
    "tune.strict.f1": 100,
    "tune.relaxed.f1": 100,
    "tune.value.f1": 100,
    "check.strict.f1": 100,
    "check.relaxed.precision": 100,
    "check.relaxed.recall": 100,
    "check.relaxed.f1": 100,
    "check.value.f1": 100,
  });
  expect(runBoth((id) => (id === tuned.id ? [monday, may] : [monday]))).toMatchObject({
    "tune.relaxed.f1": 100,
    "check.relaxed.precision": 100,
    "check.relaxed.recall": 50,
  });
  expect(runBoth((id) => (id === checked.id ? [monday, may] : []))).toMatchObject({
    "tune.value.f1": 0,
    "check.value.f1": 100,
  });
});

test("an article of two sets is analysed once, and again where it differs", () => {
  const seen: string[] = [];
  const analyse = (article: Article) => {
    seen.push(article.id);
    return analysisOf(article, { times: [monday, may] });
  };
  timebank.run(loadOf([record]), analyse);
  tempeval.run(loadOf([record]), analyse);
  expect(seen).toEqual([record.id]);
  expect(timebank.run(loadOf([{ ...record, timex: [] }]), analyse)).toMatchObject({ "relaxed.recall": 0 });
  expect(timebank.run(loadOf([record]), (article) => analysisOf(article))).toMatchObject({ "relaxed.recall": 0 });
});
