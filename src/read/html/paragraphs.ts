import type { Node } from "./dom.ts";

const textNode = 3;
const inline = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup td th time tt u var wbr".split(
    " ",
  ),
);
const silent = new Set(
  "audio button canvas form iframe input math noscript object script select style svg template textarea title video".split(
    " ",
  ),
);

/** The paragraphs under a node: every block element parts them, and so do two line breaks in a row. */
export function renderParagraphs(root: Node): string[] {
  const paragraphs: string[] = [];
  let open = "";
  const close = (): void => {
    paragraphs.push(
      ...open
        .split(/\n\s*\n/)
        .map((part) => part.replace(/\s+/g, " ").trim())
        .filter(Boolean),
    );
    open = "";
  };
  const render = (node: Node): void => {
    const name = node.localName ?? "";
    if (node.nodeType === textNode) open += node.textContent?.replace(/\s+/g, " ") ?? "";
    else if (name === "br") open += "\n";
    else if (inline.has(name)) renderInline(node, name);
    else if (!silent.has(name)) renderBlock(node);
  };
  const renderBlock = (node: Node): void => {
    close();
    for (const child of node.childNodes) render(child);
    close();
  };
  const renderInline = (node: Node, name: string): void => {
    const [before, after] = name === "q" ? ["“", "”"] : name === "td" || name === "th" ? ["", " "] : ["", ""];
    open += before;
    for (const child of node.childNodes) render(child);
    open += after;
  };
  renderBlock(root);
  return paragraphs;
}
