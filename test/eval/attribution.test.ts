import { describe, expect, test } from "vitest";
import { attribution, type PolnearRecord } from "../../eval/attribution.ts";
import type { Analyse } from "../../eval/measure-set.ts";
import { asSpans } from "../../eval/words.ts";
import type { Statement } from "../../src/core/model/index.ts";
import { analysisOf, loadOf, offsets, place, statementOf } from "./findings.ts";

const text = "“The ferry will sail,” the harbour master said. Islanders hope that the winter stays mild.";
const at = (words: string) => [place(text, words)];
const record: PolnearRecord = {
  id: "invented-1",
  date: "2026-01-05",
  title: "Ferry",
  text,
  attributions: [
    {
      source: [offsets(text, "the harbour master")],
      cue: [offsets(text, "said")],
      content: [offsets(text, "“The ferry will sail,”")],
    },
    {
      source: [offsets(text, "Islanders")],
      cue: [offsets(text, "hope")],
      content: [offsets(text, "the winter stays mild")],
    },
  ],
};

const saying: Analyse = (article) => {
  const statements = record.attributions.map(({ source, cue, content }, index) =>
    statementOf(
      { source: asSpans(source), cue: asSpans(cue), content: asSpans(content) },
      index === 0 ? "direct" : "indirect",
    ),
  );
  return analysisOf(article, { statements });
};
const run = (statements: readonly Statement[], records = [record]) =>
  attribution.run(loadOf(records), (article) => analysisOf(article, { statements }));

const quotation = { source: at("the harbour master"), cue: at("said"), content: at("“The ferry will sail,”") };

describe("known scores", () => {
  test("a perfect predictor has 100 everywhere", () => {
    const values = Object.values(attribution.run(loadOf([record]), saying));
    expect(values).toEqual(values.map(() => 100));
    expect(values).toHaveLength(12);
  });

  test("an empty one has 0 everywhere", () => {
    const values = Object.values(run([]));
    expect(values).toEqual(values.map(() => 0));
  });

  test("one of two: all precision, half recall", () => {
    const values = run([statementOf(quotation, "direct")]);
    expect(values).toMatchObject({ "linked.precision": 100, "linked.recall": 50, "direct.precision": 100 });
    expect(values["linked.f1"]).toBeCloseTo(66.67, 2);
    expect(values["content.tokens"]).toBeCloseTo(66.67, 2);
  });

  test("micro average: a second article with as much gold and no findings halves recall", () => {
    const second = { ...record, id: "invented-2" };
    const values = attribution.run(loadOf([record, second]), (article) =>
      article.id === record.id ? saying(article) : analysisOf(article),
    );
    expect(values).toMatchObject({ "linked.precision": 100, "linked.recall": 50 });
  });
});

describe("exact spans", () => {
  test("edge punctuation never matters", () => {
    const values = run([statementOf({ ...quotation, content: at("The ferry will sail") })]);
    expect(values["triple.exact"]).toBeCloseTo(66.67, 2);
  });

  test("one word more is not exact, and the triple falls with it", () => {
    const values = run([statementOf({ ...quotation, source: at("harbour master said") })]);
    expect(values).toMatchObject({ "source.exact": 0, "triple.exact": 0 });
    expect(values["cue.exact"]).toBeGreaterThan(0);
  });

  test("the same words at another place are not the same span", () => {
    const twice = "Rain, the guide said. The guide said: snow.";
    const gold = {
      source: [offsets(twice, "guide")],
      cue: [offsets(twice, "said.")],
      content: [offsets(twice, "Rain")],
    };
    const wrong = statementOf({
      source: [place(twice, "guide said:")],
      cue: [place(twice, "said:")],
      content: [place(twice, "Rain")],
    });
    const values = run([wrong], [{ ...record, text: twice, attributions: [gold] }]);
    expect(values).toMatchObject({ "cue.exact": 0, "content.exact": 100 });
  });

  test("a source that speaks twice is one distinct span, and an absent one is none", () => {
    const sourceless = { source: [], cue: at("hope"), content: at("the winter stays mild") };
    const values = run([statementOf(quotation), statementOf(quotation), statementOf(sourceless)]);
    expect(values["source.exact"]).toBeCloseTo(66.67, 2);
  });
});

const link = (source: string, content: string) =>
  run([statementOf({ source: at(source), cue: [], content: at(content) })])["linked.precision"];

describe("linking", () => {
  test("half of the content words are enough, less is not", () => {
    expect(link("Islanders", "the winter")).toBe(100);
    expect(link("Islanders", "mild")).toBe(0);
  });

  test("sources must share a word", () => {
    expect(link("master said", "The ferry will sail")).toBe(100);
    expect(link("Islanders", "The ferry will sail")).toBe(0);
  });

  test("no source links with no source only", () => {
    const unsourced = { ...record, attributions: record.attributions.map((one) => ({ ...one, source: [] })) };
    const bare = statementOf({ ...quotation, source: [] });
    expect(run([bare], [unsourced])["linked.precision"]).toBe(100);
    expect(run([statementOf(quotation)], [unsourced])["linked.precision"]).toBe(0);
    expect(run([bare])["linked.precision"]).toBe(0);
  });

  test("a finding that is made twice is right once", () => {
    expect(run([statementOf(quotation), statementOf(quotation)])["linked.precision"]).toBe(50);
  });

  test("findings without content are left out of precision", () => {
    const contentless = statementOf({ ...quotation, content: [] });
    expect(run([statementOf(quotation), contentless])["linked.precision"]).toBe(100);
  });
});

test("the speech subset leaves out what is hoped, and the hoped does not cost it recall", () => {
  const values = run([statementOf(quotation)]);
  expect(values).toMatchObject({ "speech.precision": 100, "speech.recall": 100, "linked.recall": 50 });
});

test("precision of direct quotations counts those only", () => {
  const wrong = statementOf({ source: at("Islanders"), cue: [], content: at("The ferry will sail") }, "direct");
  const missed = statementOf({ source: at("said"), cue: [], content: at("the winter stays mild") }, "indirect");
  expect(run([statementOf(quotation, "direct"), wrong, missed])["direct.precision"]).toBe(50);
});
