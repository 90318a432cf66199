import { beforeAll, describe, expect, test } from "vitest";
import * as fc from "fast-check";
import { analyse } from "../src/core/extract/analyse.ts";
import { Analysis, type Article, type Span } from "../src/core/model/index.ts";
import { readInputs } from "../src/read/read.ts";
import { asArticle } from "./as-article.ts";

const articles: Article[] = [];

beforeAll(async () => {
  for await (const reading of readInputs(["examples", "test/read/articles"])) {
    if ("article" in reading) articles.push(reading.article);
  }
});

/** Every span of an analysis that counts in the article's text. */
function spansOf({ mentions, times, statements, events, assertions }: Analysis): Span[] {
  return [
    ...[...mentions, ...times, ...events, ...assertions].map(({ span }) => span),
    ...statements.flatMap(({ source, cue, content, channel, relays }) => [
      ...source,
      ...cue,
      ...content,
      ...(channel ? [channel.span] : []),
      ...relays.map(({ span }) => span),
    ]),
    ...events.flatMap(({ actors }) => actors.map(({ span }) => span)),
    ...assertions.flatMap(({ quantities, quotations }) => [...quantities.map(({ span }) => span), ...quotations]),
  ];
}

const isInside = ({ start, end }: Span, text: string): boolean => start >= 0 && start < end && end <= text.length;

describe("every article", () => {
  test("there are some", () => expect(articles.length).toBeGreaterThan(5));

  test("has its spans in range", () => {
    for (const article of articles) {
      expect(spansOf(analyse(article)).filter((span) => !isInside(span, article.text))).toEqual([]);
    }
  });

  test("has the words it prints at its spans", () => {
    for (const article of articles) {
      const { mentions, times } = analyse(article);
      for (const { span, text } of [...mentions, ...times]) expect(article.text.slice(span.start, span.end)).toBe(text);
    }
  });

  test("gives one analysis, whatever the time zone", () => {
    const zone = process.env["TZ"];
    for (const article of articles) {
      const results = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles"].map((TZ) => {
        process.env["TZ"] = TZ;
        return JSON.stringify(analyse(article));
      });
      expect(new Set(results).size).toBe(1);
    }
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  });

  test("survives the schema and a round trip through JSON", () => {
    for (const article of articles) {
      const analysis = analyse(article);
      expect(Analysis.parse(JSON.parse(JSON.stringify(analysis)))).toEqual(analysis);
    }
  });

  test("has no actor that no mention stands behind", () => {
    const owned =
      "Norwegian Deputy Prime Minister Kari Lund left. It will carry, according to her ministry, 900 lorries.";
    for (const text of [owned, ...articles.flatMap((article) => [article.text, article.text.slice(0, 200)])]) {
      const { actors, mentions } = analyse(asArticle(text));
      const named = new Set(mentions.flatMap(({ actor, members, candidates }) => [actor, ...members, ...candidates]));
      for (const { affiliation } of actors) named.add(affiliation ?? null);
      expect(actors.filter(({ id }) => !named.has(id))).toEqual([]);
    }
  });

  test("refers only to what is there", () => {
    for (const article of articles) {
      const { actors, mentions, statements, events, assertions } = analyse(article);
      const actorIds = new Set(actors.map(({ id }) => id));
      const statementIds = new Set(statements.map(({ id }) => id));
      const eventIds = new Set(events.map(({ id }) => id));
      const named = [
        ...mentions.flatMap(({ actor, members, candidates }) => [actor, ...members, ...candidates]),
        ...statements.flatMap(({ speaker, addressee }) => [speaker, addressee]),
        ...events.flatMap((event) => event.actors.map(({ actor }) => actor)),
      ].filter((id) => id !== null);
      expect(named.filter((id) => !actorIds.has(id))).toEqual([]);
      expect(statements.filter(({ within }) => within !== null && !statementIds.has(within))).toEqual([]);
      expect(assertions.filter(({ statement }) => statement !== null && !statementIds.has(statement))).toEqual([]);
      expect(assertions.flatMap((one) => one.events).filter((id) => !eventIds.has(id))).toEqual([]);
    }
  });
});

const word = fc.constantFrom(
  ..."Lund said the Chinese leader told Xi on Friday that “ ” \" ' ’s , . ! ? — - 25 % $ (( call with Oslo and who which to by 🙂 é".split(
    " ",
  ),
  "\n\n",
);

test("no text makes a stage fail or a span leave the text", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 6, arbitrary: word }, { weight: 1, arbitrary: fc.string() }), { maxLength: 80 }),
      (words) => {
        const text = words.join(" ");
        const analysis = analyse(asArticle(text));
        expect(spansOf(analysis).filter((span) => !isInside(span, text))).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});
