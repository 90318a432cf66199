import { expect, test } from "vitest";
import { readHtml } from "../../../src/read/html.ts";
import { inParagraphs, pageOf, prose } from "./invented-page.ts";

const megabytes = (count: number, piece: string): string => piece.repeat((count * 1_000_000) / piece.length);
const nested = (depth: number, open: string, close: string, inside: string): string =>
  open.repeat(depth) + inside + close.repeat(depth);
const [sentence] = prose;
const article = inParagraphs(prose);
const json = (value: unknown): string => `<script type="application/json">${JSON.stringify(value)}</script>`;

/** Seconds of processor time that one page takes; these pages take 0.1 to 4. */
function measure(html: string): number {
  const before = process.threadCpuUsage();
  readHtml({ input: "page.html", bytes: Buffer.from(html) });
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1e6;
}

test.each([
  ["5 MB of paragraphs", () => megabytes(5, `<p>${sentence}</p>`)],
  ["5 MB in one paragraph", () => `<p>${megabytes(5, `${sentence} `)}</p>`],
  ["5 MB of one word", () => `<p>${megabytes(5, "a")}</p>${article}`],
  ["5 MB of white space", () => `<p>${sentence}${megabytes(5, " ")}</p>${article}`],
  ["5 MB of comments", () => megabytes(5, "<!-- aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa -->") + article],
  ["5 MB of pictures", () => megabytes(5, "<figure><figcaption>The quay</figcaption></figure>") + article],
  [
    "100,000 links in lists",
    () => article + '<ul><li><a href="/x">Ferry crews end their strike</a></li></ul>'.repeat(100_000),
  ],
  ["50,000 words in a class", () => `<div class="${"share ad article body ".repeat(12_500)}">${article}</div>`],
  [
    "100,000 attributes",
    () => `<div ${Array.from({ length: 100_000 }, (_, index) => `a${index}=1`).join(" ")}>${article}</div>`,
  ],
  ["900 boxes in each other", () => nested(900, "<div>", "</div>", article.repeat(10))],
  [
    "900 declared bodies in each other",
    () => nested(900, `<div class="article-body"><p>${sentence}</p>`, "</div>", article),
  ],
  ["450 quotations in boxes in each other", () => nested(450, "<div><blockquote>", "</blockquote></div>", article)],
  [
    "20 MB of data",
    () =>
      article + json(Array.from({ length: 50_000 }, (_, id) => ({ id, text: `${sentence} ${sentence} ${sentence}` }))),
  ],
  ["5 MB of brackets in data", () => `${article}<script>window.state = ${nested(2_500_000, "[", "]", "")};</script>`],
  ["5 MB of HTML in one string of data", () => json({ body: megabytes(5, `<p>${sentence}</p>`) })],
])("%s are read in seconds", (_, body) => {
  expect(measure(pageOf(body()))).toBeLessThan(15);
});
