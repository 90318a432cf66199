/** What parts a title from the names of section and outlet around it. */
const separator = /(?<mark>\s{1,3}(?:[|·•»«]|::|-{1,2}|[–—])\s{1,3})/u;
/** Before a title, a colon does it too: [Harbour Post: Grain prices rise]. */
const colon = /^(?<name>[^:]{2,60}):\s{1,3}(?<rest>\S.*)$/su;
const longest = 1000;

/** A name as it is compared: [The Harbour-Post], [harbourpost.example] and [Harbour Post] are one. */
export const nameKey = (name: string): string =>
  name
    .slice(0, 200)
    .toLowerCase()
    .trim()
    .replace(/^(?:the(?=[\s_-])|www\.)/u, "")
    .replace(/(?:\.(?:com?|net|org|info|news|tv|[a-z]{2}))?\.[a-z]{2,8}$/u, "")
    .replace(/[^\p{L}\p{N}]/gu, "");

/** A title without the outlet's name before or behind it: [Grain prices rise | Harbour Post] [Harbour Post: Grain prices rise]. */
export function withoutOutlet(
  title: string | undefined,
  ...names: readonly (string | undefined)[]
): string | undefined {
  const keys = new Set(names.map((name) => nameKey(name ?? "")).filter(Boolean));
  if (!title || title.length > longest || keys.size === 0) return title;
  const isOutlet = (words: string | undefined): boolean => words !== undefined && keys.has(nameKey(words));
  const parts = title.trim().split(separator);
  while (parts.length > 2 && isOutlet(parts.at(-1))) parts.splice(-2);
  while (parts.length > 2 && isOutlet(parts[0])) parts.splice(0, 2);
  const prefixed = colon.exec(parts[0]!)?.groups;
  if (prefixed && isOutlet(prefixed["name"])) parts[0] = prefixed["rest"]!;
  return parts.join("").trim() || title;
}

/** The parts of a title between its separators. */
export const titleParts = (title: string): string[] =>
  title.length > longest ? [] : title.split(separator).filter((_, index) => index % 2 === 0);
