import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const source = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/** What axe finds wrong in a part of a page, by WCAG 2.2 AA and what it calls best practice: the rule and the elements. */
export async function findViolations(page: Page, within = "html"): Promise<string[]> {
  await page.evaluate(source);
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(within)})`)) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}
