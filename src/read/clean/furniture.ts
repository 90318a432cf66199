import { boilerplate, matchRule, type BoilerplateRule } from "../boilerplate.ts";
import { readDate } from "../dates.ts";
import { countWords } from "../words.ts";
import { withFlag, withLines, withStamp, type Cleaner } from "./page.ts";

/** A line that is not prose, the rule that says so, and the date of publication if the line is a stamp. */
export interface Furniture {
  readonly rule: BoilerplateRule;
  readonly published?: string;
}

/** What kind of furniture a line is, or null where it may be prose. Bylines depend on their place and are not decided here. */
export function findFurniture(line: string): Furniture | null {
  for (const rule of boilerplate.line) {
    const match = matchRule([rule], line);
    if (!match || match.groups["byline"] !== undefined) continue;
    const printed = match.groups["published"] ?? match.groups["modified"];
    if (printed === undefined) return { rule };
    const at = readDate(printed);
    if (at) return match.groups["published"] === undefined ? { rule } : { rule, published: at };
  }
  return findMarker(line);
}

/** A tail marker of one word may be a section heading: it is furniture only among furniture (see `dropTail`). */
function findMarker(line: string): Furniture | null {
  const match = matchRule(boilerplate.tail, line);
  return match && countWords(line) > 1 ? { rule: match.rule } : null;
}

/** Takes away whole lines: ad marks, stamps, credits, share bars. The first stamp dates the article. */
export const dropFurniture: Cleaner = (page) => {
  const found = page.lines.map((line) => ({ line, furniture: findFurniture(line) }));
  const furniture = found.flatMap((each) => each.furniture ?? []);
  if (furniture.length === 0) return page;
  const removed = found.flatMap(({ line, furniture: it }) => (it ? { reason: it.rule.reason, text: line } : []));
  const lines = page.lines.filter((_, index) => !found[index]!.furniture);
  const flagged = furniture.reduce((raised, { rule }) => withFlag(raised, rule.flag), withLines(page, lines, removed));
  return withStamp(flagged, furniture.find(({ published }) => published)?.published);
};
