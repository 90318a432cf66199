import { childrenOf, isText, type Element, type Node } from "./dom.ts";

const commentNode = 8;
const words = (names: string): ReadonlySet<string> => new Set(names.split(" "));
const inline = words(
  "a abbr acronym b bdi bdo big cite code data del dfn em embed font i img ins kbd label mark nobr picture q rp rt ruby s samp small span strike strong sub sup td th time tt u var wbr",
);
const silent = words(
  "audio button canvas iframe input math noscript object script select style svg template textarea title video",
);

/** Whether an element stands inside a line. */
export const isInline = ({ localName }: Element): boolean => isInlineName(localName);
/** [<st1:place>] Office programs mark words with elements of their own. */
const isInlineName = (name: string): boolean => inline.has(name) || name.includes(":");
/** Whether an element's words are not for reading. */
export const isSilent = ({ localName }: Element): boolean => silent.has(localName);

/** What a reader sees around an element's words. */
const around: Readonly<Record<string, readonly [string, string]>> = { q: ["“", "”"], td: ["", " "], th: ["", " "] };

/** The paragraphs under a node: every block element parts them, and so do two line breaks in a row. */
export function renderParagraphs(root: Node): string[] {
  return renderNode(root)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter(Boolean);
}

/** The words of a node, with an empty line wherever a paragraph ends. */
function renderNode(node: Node): string {
  const name = node.localName ?? "";
  if (isText(node)) return node.textContent?.replace(/\s+/g, " ") ?? "";
  if (name === "br") return "\n";
  if (silent.has(name) || node.nodeType === commentNode) return "";
  let inside = "";
  for (const child of childrenOf(node)) inside += renderNode(child);
  const [before, after] =
    (isCellOfText(name, inside) ? undefined : around[name]) ??
    (isInlineName(name) && !isCellOfText(name, inside) ? ["", ""] : ["\n\n", "\n\n"]);
  return before + inside + after;
}

/** A cell with paragraphs in it is a column of the page; others stand in one line with their row. */
const isCellOfText = (name: string, inside: string): boolean => name === "td" && /\n\s?\n/.test(inside);
