import { Readability } from "@mozilla/readability";
import { decodeText } from "./decode.ts";
import { skip, type Outcome, type Source } from "./draft.ts";
import { dropFigures } from "./html/figures.ts";
import { parseDocument, type Document, type Node } from "./html/dom.ts";
import { readMetadata } from "./html/metadata.ts";
import { renderParagraphs } from "./html/paragraphs.ts";
import { countWords, fewestWords } from "./words.ts";

const noArticle = "no article text in this page: save the page of one article, with its text loaded";

/** A saved page is one article: metadata first, then Readability on what is left without pictures. */
export function readHtml({ input, bytes }: Source): Outcome[] {
  const decoded = decodeText(bytes, declaredCharset);
  if ("reason" in decoded) return [skip(input, decoded.reason)];
  try {
    return [readPage(input, decoded.text)];
  } catch (error) {
    return [
      skip(input, `HTML that cannot be taken apart (${(error as Error).message.slice(0, 80)}): save the page again`),
    ];
  }
}

function readPage(input: string, html: string): Outcome {
  const document = parseDocument(html);
  if (!document) return skip(input, noArticle);
  const metadata = readMetadata(document);
  const removed = dropFigures(document);
  const text = readArticleText(document);
  return countWords(text) >= fewestWords ? { draft: { ...metadata, input, text, removed } } : skip(input, noArticle);
}

/** Readability changes the document, so this comes last. */
function readArticleText(document: Document): string {
  const reader = new Readability(document as never, {
    serializer: (node: unknown) => node as Node,
    disableJSONLD: true,
  });
  const content = reader.parse()?.content;
  return content ? renderParagraphs(content).join("\n\n") : "";
}

const declaredCharset = (start: string): string | undefined =>
  /<meta\b[^<>]{0,200}?charset\s{0,3}=\s{0,3}["']?\s{0,3}(?<label>[\w-]{2,30})/i.exec(start)?.groups?.["label"];
