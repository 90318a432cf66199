import { joinActors } from "../../src/core/compare/actors/join-actors.ts";
import { analyse } from "../../src/core/extract/analyse.ts";
import { asArticle } from "../as-article.ts";
import { runCases } from "../case-files.ts";

/** Articles between lines with `~`, as they are analysed; places and states are left out. */
runCases("joined-articles", (text) => {
  const articles = text.split("\n~\n").map((body, at) => asArticle(body, { id: `a${at}`, input: `a${at}.txt` }));
  const { actors } = joinActors(articles.map((article) => analyse(article)));
  const lines = [...actors.values()]
    .filter(({ kind }) => kind !== "state" && kind !== "place")
    .map(({ id, aliases, country, roles }) => {
      const facts = [country, ...roles].filter(Boolean).join("; ");
      return [id, facts && `(${facts})`, ...aliases.map((alias) => `= ${alias}`)].filter(Boolean).join(" ");
    });
  return lines.join("\n") || "nobody";
});
