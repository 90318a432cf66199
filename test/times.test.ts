import { findTimes } from "../src/core/extract/times/times.ts";
import { parseText } from "../src/core/text/parse.ts";
import { runCases } from "./case-files.ts";

/** A case may begin with `@` and the publication date; without it the article is undated. */
function print(text: string): string {
  const [, publishedAt = null, body = text] = /^@ (\S+)\n([\s\S]*)$/.exec(text) ?? [];
  return findTimes(parseText(body), { id: "case", publishedAt })
    .map(({ text: words, from, to, granularity, direction, basis, rule }) =>
      [words, `${from ?? "?"}..${to ?? "?"}`, granularity, direction, basis, rule].join(" | "),
    )
    .join("\n");
}

runCases("times", print);
