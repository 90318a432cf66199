/** What a format looks like at its start, most telling first; what looks like nothing is text. */
const looks = [
  {
    name: "xml",
    start:
      /^(?:<\?xml\b[^<>]{0,300}>\s{0,20})?(?:<!--.{0,2000}?-->\s{0,20}|<\?xml-stylesheet[^<>]{0,500}>\s{0,20}){0,5}<(?:rss|feed|rdf:RDF)[\s>]/is,
  },
  {
    name: "html",
    start:
      /^(?:<\?xml\b[^<>]{0,300}>\s{0,20})?(?:<!--.{0,2000}?-->\s{0,20}){0,5}<(?:!doctype html|html|head|body)[\s>]/is,
  },
  { name: "xml", start: /^<\?xml\b/i },
  { name: "jsonl", start: /^\{\s{0,3}".{0,100000}\}[ \t\r]{0,3}(?:\n|$)|^\{\s{0,3}"[^\n]{500}/ },
  { name: "json", start: /^\{\s{0,200}["}]|^\[\s{0,200}[{\]]/ },
] as const;

/** The format that the first bytes of an unnamed input look like. */
export function sniffFormat(head: Uint8Array): "txt" | (typeof looks)[number]["name"] {
  const start = new TextDecoder().decode(head).trimStart();
  return looks.find((look) => look.start.test(start))?.name ?? "txt";
}
