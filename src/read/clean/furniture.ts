import { boilerplate, matchRule, type BoilerplateRule } from "../boilerplate.ts";
import { readDate } from "../dates.ts";
import { countWords } from "../paragraphs.ts";
import { withFlag, withLines, type Cleaner, type Page } from "./page.ts";

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
export const dropFurniture: Cleaner = (page) => page.lines.reduce(dropIfFurniture, { ...page, lines: [] });

function dropIfFurniture(page: Page, line: string): Page {
  const furniture = findFurniture(line);
  if (!furniture) return { ...page, lines: [...page.lines, line] };
  const { rule, published } = furniture;
  const dropped = withFlag(withLines(page, page.lines, [{ reason: rule.reason, text: line }]), rule.flag);
  const isDated = page.published !== undefined && page.published.basis !== "prefix";
  return published && !isDated ? { ...dropped, published: { at: published, basis: "stamp" } } : dropped;
}
