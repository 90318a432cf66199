import { boilerplate, matchRule } from "../boilerplate.ts";
import { withLines, type Cleaner } from "./page.ts";

/** Title, standfirst and picture line may stand above it. */
const headLines = 4;

/** The name in a byline, or null where the line is something else: [By Ada Quill, Political Editor] [DH Web Desk]. */
export function readByline(line: string): string | null {
  const rules = boilerplate.line.filter(({ reason }) => reason === "byline");
  return matchRule(rules, line)?.groups["byline"] ?? null;
}

/** Takes the byline from the head of the article; one that the input gives otherwise counts more. */
export const dropByline: Cleaner = (page) => {
  const index = page.lines.slice(0, headLines).findIndex((line) => readByline(line) !== null);
  if (index < 0) return page;
  const line = page.lines[index]!;
  const lines = page.lines.filter((_, position) => position !== index);
  const byline = page.byline ?? readByline(line)!;
  return { ...withLines(page, lines, [{ reason: "byline", text: line }]), byline };
};
