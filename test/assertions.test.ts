import { analyse } from "../src/core/extract/analyse.ts";
import type { Span } from "../src/core/model/index.ts";
import { asArticle } from "./as-article.ts";
import { runCases } from "./case-files.ts";

/** Each assertion of a text by rules alone: what part it has in the article where it is no news, its certainty and polarity where they are not plain, its words, and its subject where that stands outside them. */
function describeAssertions(source: string): string {
  const [, date, text] = /^(?:@ (\S+)\n)?([\s\S]*)$/.exec(source)!;
  const { assertions, article } = analyse({ ...asArticle(text!), publishedAt: date ?? null });
  const wordsAt = ({ start, end }: Span): string => article.text.slice(start, end).replace(/\s+/g, " ");
  const lines = assertions.map(({ span, subject, standing, certainty, polarity }) => {
    const marks = [standing, certainty, polarity].filter((mark) => !/^(?:told|stated|positive)$/.test(mark));
    return `${marks.length > 0 ? `[${marks.join(", ")}] ` : ""}${wordsAt(span)}${subject ? ` (of: ${wordsAt(subject)})` : ""}`;
  });
  return lines.join("\n");
}

runCases("assertions", describeAssertions);
