import { expect, test } from "vitest";
import { analyse } from "../src/core/extract/analyse.ts";
import { asArticle } from "./as-article.ts";

/** The state of Angela Merkel, a holder whom the lexicon knows, as an article of a date tells or leaves it open. */
function countryOf(text: string, publishedAt: string | null): string | undefined {
  const { actors } = analyse(asArticle(text, { publishedAt }));
  return actors.find(({ id }) => id === "person:angela-merkel")?.country;
}

test("a known holder has her state on a day of her term, where the text gives her title", () => {
  expect(countryOf("This line names Chancellor Angela Merkel.", "2019-03-05")).toBe("DEU");
  expect(countryOf("This line names Chancellor Angela Merkel.", "2023-03-05")).toBeUndefined();
  expect(countryOf("This line names Chancellor Angela Merkel.", null)).toBeUndefined();
});

test("another title, or none, is not the office", () => {
  expect(countryOf("This line names Professor Angela Merkel.", "2019-03-05")).toBeUndefined();
  expect(countryOf("This line names Angela Merkel. She is named.", "2019-03-05")).toBeUndefined();
});

test("what the text tells comes first", () => {
  expect(countryOf("This line names Norwegian Chancellor Angela Merkel.", "2019-03-05")).toBe("NOR");
});
