import { childrenOf, isText, type Element, type Node } from "./dom.ts";

const words = (names: string): ReadonlySet<string> => new Set(names.split(" "));
const inline = words(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup td th time tt u var wbr",
);
const silent = words(
  "audio button canvas iframe input math noscript object script select style svg template textarea title video",
);

/** Whether an element stands inside a line. */
export const isInline = ({ localName }: Element): boolean => inline.has(localName);
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
  if (silent.has(name)) return "";
  let inside = "";
  for (const child of childrenOf(node)) inside += renderNode(child);
  const [before, after] = around[name] ?? (inline.has(name) ? ["", ""] : ["\n\n", "\n\n"]);
  return before + inside + after;
}
