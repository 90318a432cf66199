import type { Token, TokenRange } from "../../../text/tagged-text.ts";
import type { ShapeName } from "../shapes/shape-names.ts";
import type { Title } from "./titles.ts";

/** Titles in the plural, for each of the names behind them, by the name's first token: [Presidents Lin Bo and Ada Quill]. */
export function sharedTitles(
  tokens: readonly Token[],
  shapes: readonly ShapeName[],
  titles: readonly Title[],
): Map<number, Title[]> {
  const startsAt = new Map(shapes.map((shape) => [shape.first, shape]));
  const found = new Map<number, Title[]>();
  for (const title of titles) {
    const names = namesOf(tokens, title, startsAt);
    names.forEach(({ first }, index) => found.set(first, [asOne(tokens, title, index, names.length)]));
  }
  return found;
}

type NameAt = ReadonlyMap<number, ShapeName>;

/** Right behind the title, or between commas: [the presidents, Lin Bo and Ada Quill, met]. */
function namesOf(tokens: readonly Token[], { last }: Title, startsAt: NameAt): ShapeName[] {
  if (tokens[last]?.text !== ",") return listFrom(tokens, last, startsAt);
  const names = listFrom(tokens, last + 1, startsAt);
  const isClosed = /^[,.;:]$/.test(tokens[names.at(-1)?.last ?? last]?.text ?? ".");
  return names.length > 1 && isClosed ? names : [];
}

/** The names that a list holds, up to the one behind [and]; the first alone where none ends it. */
function listFrom(tokens: readonly Token[], first: number, startsAt: NameAt): ShapeName[] {
  const names: ShapeName[] = [];
  for (let name = startsAt.get(first); name;) {
    names.push(name);
    const link = tokens[name.last];
    const next = startsAt.get(name.last + 1);
    if (link?.lower === "and") return next ? [...names, next] : names.slice(0, 1);
    name = link?.text === "," ? next : undefined;
  }
  return names.slice(0, 1);
}

/** What one of several has: [President] of [Presidents], [Chilean] where as many states as names stand in a row. */
function asOne(tokens: readonly Token[], title: Title, index: number, count: number): Title {
  const { head, office, owners, role } = title;
  const plural = tokens[head.last - 1]!.text;
  const one = office.title.split(" ").at(-1)!;
  const singular = plural.toLowerCase().startsWith(one) ? plural.slice(0, one.length) : one;
  const isInRow = owners.length === count && count > 1;
  const words = isInRow ? textsOf(tokens, head).join(" ") : role;
  return { ...title, role: words.replace(plural, singular), owners: isInRow ? [owners[index]!] : owners };
}

const textsOf = (tokens: readonly Token[], { first, last }: TokenRange): string[] =>
  tokens.slice(first, last).map(({ text }) => text);
