import { analyse } from "../src/core/extract/analyse.ts";
import { slice } from "../src/core/text/spans.ts";
import { asArticle } from "./as-article.ts";
import { runCases } from "./case-files.ts";

/** One line a statement: cue and time of saying, for an article of Thursday, 6 March 2031. */
runCases("said-at", (text) =>
  analyse(asArticle(text, { publishedAt: "2031-03-06" }))
    .statements.map(({ cue, saidAt }) => {
      const words = cue.map((span) => slice(text, span)).join(" … ");
      return `${words} | ${saidAt ? `${slice(text, saidAt.span)} | ${saidAt.from}..${saidAt.to}` : "-"}`;
    })
    .join("\n"),
);
