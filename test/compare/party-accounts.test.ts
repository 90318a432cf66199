import { compare } from "../../src/core/compare/compare.ts";
import { analyse } from "../../src/core/extract/analyse.ts";
import type { Dossier, Evidence, PartyAccount, StoryTopic } from "../../src/core/model/index.ts";
import { asArticle } from "../as-article.ts";
import { runCases } from "../case-files.ts";

/** Articles between lines with `~`, each behind `@` and its address where that matters, and what each side of each contact says. */
runCases("party-accounts", (text) => {
  const articles = text.split("\n~\n").map((part, at) => {
    const [, url, body = part] = /^@ (\S+)\n([^]*)$/.exec(part) ?? [];
    return asArticle(body, {
      id: `a${at + 1}`,
      input: `a${at + 1}.txt`,
      outlet: `Outlet ${at + 1}`,
      publishedAt: "2031-03-12",
      ...(url && { url, flags: ["official"] }),
    });
  });
  const dossier = compare(articles.map((article) => analyse(article)));
  const lines = dossier.partyAccounts.flatMap(({ event, parties, others, elsewhere }) => [
    dossier.storyEvents.find(({ id }) => id === event)!.title,
    ...parties.flatMap((party) => linesOf(party, dossier)),
    ...(others.length > 0 ? [`  others: ${others.map(({ name }) => name).join(", ")}`] : []),
    ...(elsewhere.length > 0 ? [`  nobody: ${topics(elsewhere)}`] : []),
  ]);
  return lines.join("\n") || "nothing";
});

function linesOf(account: PartyAccount, dossier: Dossier): string[] {
  const { name, speakers, claims, topics: named, alone } = account;
  return [
    `  ${name}: ${speakers.map((id) => id.split(":")[1]).join(", ") || "silent"}`,
    ...claims.map(
      ({ evidence, statements, denied }) =>
        `    ${statements.length > 0 ? "in it: " : "- "}${denied ? "denied: " : ""}${wordsAt(evidence[0]!, dossier)} ${articlesIn(evidence)}`,
    ),
    ...(named.length > 0 ? [`    about ${topics(named)}`] : []),
    ...(alone.length > 0 ? [`    alone ${alone.join(" / ")}`] : []),
  ];
}

function wordsAt({ article, span }: Evidence, { articles }: Dossier): string {
  return articles.find(({ id }) => id === article)!.text.slice(span.start, span.end);
}

function articlesIn(evidence: readonly Evidence[]): string {
  return [...new Set(evidence.map(({ article }) => article))].join(" ");
}

function topics(list: readonly StoryTopic[]): string {
  return list.map(({ topic, evidence }) => `${topic} ${articlesIn(evidence)}`).join(" / ");
}
