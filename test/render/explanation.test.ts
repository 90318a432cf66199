import { expect, test } from "vitest";
import type { Analysis } from "../../src/core/model/index.ts";
import { explainClaims } from "../../src/render/explanation/explain-claims.ts";
import { Explanation } from "../../src/render/explanation/explanation.ts";
import { explainArticle } from "../../src/render/explanation/findings.ts";
import { render } from "../../src/render/explanation/text.ts";
import { at } from "./invented-articles.ts";
import { dossier } from "./invented-dossier.ts";
import { plainTime } from "../plain-time.ts";

const [article, ...others] = dossier.articles;

const mention = { form: "name", members: [], candidates: [], rule: "title-name" } as const;

const analysis: Analysis = {
  schema: "readout/analysis@1",
  article: article!,
  actors: [],
  mentions: [
    { ...mention, ...at("a1", "President Ilsa Marn"), text: "President Ilsa Marn", actor: "marn" },
    { ...mention, ...at("a1", "Reik had"), text: "Reik", actor: null, candidates: ["reik", "reik-2"] },
  ],
  times: [
    {
      ...plainTime,
      ...at("a1", "on Tuesday"),
      text: "on Tuesday",
      from: "2031-05-06",
      to: "2031-05-06",
      timex: { type: "DATE", value: "2031-05-06" },
      rule: "weekday",
    },
  ],
  statements: dossier.statements.filter((each) => each.article === "a1"),
  events: dossier.events.filter((each) => each.article === "a1"),
  assertions: [
    {
      ...at("a1", "Reik had accepted an invitation for June"),
      id: "a1:a1",
      subject: null,
      statement: "a1:s2",
      events: [],
      actors: [],
      terms: [],
      quantities: [],
      times: [],
      quotations: [],
      polarity: "positive",
      certainty: "stated",
      standing: "told",
      rule: "clause",
    },
  ],
};

const nothing = { mentions: [], times: [], statements: [], events: [], assertions: [] };

const explanation: Explanation = {
  articles: [analysis, ...others.map((other) => ({ ...analysis, ...nothing, article: other }))].map(explainArticle),
  claims: explainClaims(dossier),
  skipped: dossier.skipped,
};

test("an explanation fits its schema", () => {
  expect(Explanation.safeParse(explanation).error).toBeUndefined();
});

test("findings stand in text order, with the words of the article", () => {
  const { findings } = explainArticle(analysis);
  expect(findings.map(({ kind }) => kind)).toEqual(
    "mention event time statement statement assertion mention".split(" "),
  );
  expect(findings.every(({ text, span }) => article!.text.slice(span.start, span.end) === text)).toBe(true);
});

test("an explanation in the terminal", async () => {
  const printed = render(explanation, { width: 80, color: false, all: false });
  await expect(printed).toMatchFileSnapshot("pages/explanation-80.txt");
});
