const opening = /<(?<kind>script|style)\b|<!--/gi;

/** Replaces scripts, style sheets and comments; in one pass over the text, for a page may open many and close none. */
export function replaceCode(text: string, replacement: (code: string) => string): string {
  const lower = text.toLowerCase();
  const unclosed = new Set<string>();
  let [kept, from] = ["", 0];
  for (const match of text.matchAll(opening)) {
    const closing = match.groups!["kind"] ? `</${match.groups!["kind"].toLowerCase()}>` : "-->";
    if (match.index < from || unclosed.has(closing)) continue;
    const end = lower.indexOf(closing, match.index);
    if (end < 0) unclosed.add(closing);
    else {
      kept += text.slice(from, match.index) + replacement(text.slice(match.index, end + closing.length));
      from = end + closing.length;
    }
  }
  return kept + text.slice(from);
}
