import { expect, test } from "vitest";
import { analyse } from "../src/core/extract/analyse.ts";
import { asArticle } from "./as-article.ts";

/** Words, range and basis of each time; 2031-03-06 is a Thursday. */
const timesOf = (text: string) =>
  analyse(asArticle(text, { id: "a", publishedAt: "2031-03-06" })).times.map(
    ({ text: words, from, to, basis }) => `${words} ${from}..${to} ${basis}`,
  );

test("quoted words count from the day they were said", () => {
  expect(timesOf("“We will meet tomorrow,” Kari Lund said on Monday.")).toEqual([
    "tomorrow 2031-03-04..2031-03-04 said",
    "Monday 2031-03-03..2031-03-03 published",
  ]);
});

test("said in a month: what all of its days agree on is told, the rest stays open", () => {
  expect(timesOf("“We will meet next year,” Kari Lund said in January.")[0]).toBe("next year 2032..2032 said");
  expect(timesOf("“We will meet next week,” Kari Lund said in January.")[0]).toBe("next week null..null unresolved");
});

test("indirect words count from the publication", () => {
  expect(timesOf("Kari Lund said on Monday that they would meet next week.")).toContain(
    "next week 2031-03-10..2031-03-16 published",
  );
});

test("whole dates stay what they are", () => {
  expect(timesOf("“We meet on 4 May 2031,” Kari Lund said on Monday.")[0]).toBe(
    "4 May 2031 2031-05-04..2031-05-04 text",
  );
});
