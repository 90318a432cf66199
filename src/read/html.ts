import { decodeText } from "./decode.ts";
import { skip, type Outcome, type Source } from "./draft.ts";
import { dropFigures } from "./html/figures.ts";
import { readBody } from "./html/body/body.ts";
import { parseDocument } from "./html/dom.ts";
import { readMetadata } from "./html/metadata.ts";
import { findPageElements } from "./html/page-elements.ts";
import { countWords, fewestWords } from "./words.ts";

const noArticle = "no article text in this page: save the page of one article, with its text loaded";

/** A saved page is one article: metadata first, for the search for the text uses the document up. */
export function readHtml({ input, bytes, url, charset }: Source): Outcome[] {
  const decoded = decodeText(bytes, declaredCharset, charset);
  if ("reason" in decoded) return [skip(input, decoded.reason)];
  try {
    return [readPage(input, decoded.text, url)];
  } catch (error) {
    return [
      skip(input, `HTML that cannot be taken apart (${(error as Error).message.slice(0, 80)}): save the page again`),
    ];
  }
}

function readPage(input: string, html: string, url: string | undefined): Outcome {
  const document = parseDocument(html);
  if (!document) return skip(input, noArticle);
  const page = findPageElements(document, url);
  const metadata = readMetadata(page);
  const captions = dropFigures(document);
  const { paragraphs, removed } = readBody(document, page);
  const text = paragraphs.join("\n\n");
  return countWords(text) >= fewestWords
    ? { draft: { ...metadata, input, text, removed: [...captions, ...removed] } }
    : skip(input, noArticle);
}

const declaredCharset = (start: string): string | undefined =>
  /<meta\b[^<>]{0,200}?charset\s{0,3}=\s{0,3}["']?\s{0,3}(?<label>[\w-]{2,30})/i.exec(start)?.groups?.["label"];
