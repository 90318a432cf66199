import type { Removed } from "../../core/model/article.ts";
import { boilerplate, type BoilerplateRule } from "../boilerplate.ts";
import { withFlag, withLines, type Cleaner, type Page } from "./page.ts";

/** Takes marks out of lines that are otherwise prose: [threats.ADVERTISEMENT]. */
export const dropInline: Cleaner = (page) => boilerplate.inline.reduce(dropMatches, page);

function dropMatches(page: Page, { pattern, reason, flag }: BoilerplateRule): Page {
  const removed: Removed[] = [];
  const lines = page.lines.map((line) =>
    line.replace(pattern, (match) => {
      removed.push({ reason, text: match.trim() });
      return " ";
    }),
  );
  if (removed.length === 0) return page;
  return withFlag(withLines(page, lines.map((line) => line.trim()).filter(Boolean), removed), flag);
}
