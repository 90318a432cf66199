import { boilerplate, matchRule } from "../boilerplate.ts";
import { readDate } from "../dates.ts";
import { withLines, withStamp, type Cleaner } from "./page.ts";

/** Title, standfirst and picture line may stand above it. */
const headLines = 4;

interface Byline {
  readonly name: string;
  readonly published?: string | undefined;
}

/** Who wrote it, and when, if a line is a byline: [By Ada Quill, Political Editor] [DH Web Desk] [By Ada Quill | 6 February 2026]. */
export function readByline(line: string): Byline | null {
  for (const rule of bylineRules) {
    const groups = matchRule([rule], line)?.groups;
    if (!groups) continue;
    const published = groups["published"] && readDate(groups["published"]);
    if (published !== null) return { name: groups["byline"]!, published };
  }
  return null;
}

const bylineRules = boilerplate.line.filter(({ reason }) => reason === "byline");

/** Takes the byline from the head of the article; one that the input gives otherwise counts more. */
export const dropByline: Cleaner = (page) => {
  const index = page.lines.slice(0, headLines).findIndex((line) => readByline(line) !== null);
  if (index < 0) return page;
  const line = page.lines[index]!;
  const lines = page.lines.filter((_, position) => position !== index);
  const { name, published } = readByline(line)!;
  return {
    ...withStamp(withLines(page, lines, [{ reason: "byline", text: line }]), published),
    byline: page.byline ?? name,
  };
};
