import type { Article, Evidence } from "../../src/core/model/index.ts";

const article = (fields: Partial<Article> & Pick<Article, "id" | "input" | "text">): Article => ({
  outlet: null,
  title: null,
  publishedAt: null,
  publishedBasis: "unknown",
  language: "en",
  words: fields.text.split(/\s+/).length,
  flags: [],
  removed: [],
  ...fields,
});

/** Articles of invented outlets about invented countries. The third file tries to take over the terminal. */
export const articles: readonly Article[] = [
  article({
    id: "a1",
    input: "articles/lantern.html",
    outlet: "The Lantern",
    title: "Marn and Reik talk for an hour",
    publishedAt: "2031-05-07T18:30+02:00",
    publishedBasis: "json-ld",
    text:
      "President Ilsa Marn of Veldania and Premier Tomas Reik of Orrin spoke by video for 65 minutes on Tuesday. " +
      "“We will reopen the Sella bridge,” Marn wrote on Plaza. Marn’s office said Reik had accepted an invitation for June.",
    removed: [{ reason: "advertisement", text: "ADVERTISEMENT" }],
  }),
  article({
    id: "a2",
    input: "articles/feed.xml#2",
    outlet: "Coastal Dispatch",
    title: "A bridge between rivals",
    publishedAt: "2031-05-08",
    publishedBasis: "feed",
    flags: ["ai-generated", "wire:OPN"],
    text:
      "Marn and Reik had a phone call of about an hour. “We will reopen the Sella bridge,” she told Reik, OPN reported. " +
      "Dana Holt, her spokeswoman, said that Reik would come in June. The rivals should hold a summit.",
  }),
  article({
    id: "a3",
    input: "articles/draft-07.txt",
    text:
      "\u001b[2J\u001b]0;owned\u0007Marn met nobody, \u202Esaid\u202C an aide\u009b31m who would not be named.\n\n" +
      "橋は六月に開通する見込みだと当局者は述べ、それ以上の説明はしなかった。 " +
      "https://example.org/a-very-long-address-that-cannot-be-broken-at-any-space/and-goes-on/and-on/and-on/and-on/and-on/for-ever",
  }),
];

/** Where the words stand in an article. */
export function at(id: string, words: string): Evidence {
  const { text } = articles.find((each) => each.id === id)!;
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`${id} does not say ${words}`);
  return { article: id, span: { start, end: start + words.length } };
}
