import { z } from "zod";

const formats = ["txt", "html", "json", "jsonl", "xml"] as const;

const SentArticle = z.strictObject({
  name: z.string().max(200).optional().describe("a name for it in the answer, such as its address"),
  text: z.string().min(1).describe("the article's whole text, or a whole file where `as` says what it is"),
  as: z.enum(formats).optional().describe("the format of a whole file in `text`; leave it out of plain text"),
  outlet: z.string().optional().describe("who published it"),
  title: z.string().optional(),
  url: z.string().optional(),
  publishedAt: z.string().optional().describe("ISO 8601 date; without it times such as `on Monday` stay open"),
});
type SentArticle = z.infer<typeof SentArticle>;

/** Articles that come with a call, as text. */
export const sentArticles = z
  .array(SentArticle)
  .max(500)
  .default([])
  .describe(
    "articles sent along as text; give outlet, url and publishedAt where you know them, since findings are cited by them",
  );

/** The uploads that articles sent along stand for, by the names that inputs call them; every name once. */
export function toUploads(articles: z.infer<typeof sentArticles>): Map<string, Uint8Array> {
  const uploads = new Map<string, Uint8Array>();
  for (const [at, article] of articles.entries()) {
    const wanted = nameOf(article, at);
    const name = uploads.has(wanted) ? `${at + 1}-${wanted}` : wanted;
    uploads.set(name, Buffer.from(bodyOf(article)));
  }
  return uploads;
}

/** Its extension tells the format. An address as a name would be fetched, so it loses its colon. */
function nameOf({ name, as, ...article }: SentArticle, at: number): string {
  const plain = (name ?? article.url ?? `article-${at + 1}`).replace(/^(https?):\/\//i, "").replace(/[?#].*$/, "");
  const extension = `.${as ?? (isPlain(article) ? "txt" : "json")}`;
  return plain.endsWith(extension) ? plain : `${plain}${extension}`;
}

const isPlain = ({
  outlet,
  title,
  url,
  publishedAt,
}: Pick<SentArticle, "outlet" | "title" | "url" | "publishedAt">): boolean =>
  (outlet ?? title ?? url ?? publishedAt) === undefined;

/** A file as it is; text with what is known of it as a JSON object. */
function bodyOf({ as, text, outlet, title, url, publishedAt }: SentArticle): string {
  const facts = { outlet, title, url, publishedAt };
  return as !== undefined || isPlain(facts) ? text : JSON.stringify({ ...facts, text });
}
