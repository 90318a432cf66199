import { boilerplate, matchRule } from "../boilerplate.ts";
import { countWords } from "../words.ts";
import { withFlag, withLines, type Cleaner } from "./page.ts";

/** A longer text is whole, and the link leads to another one. */
const longestStub = 200;

/** Takes the link to the rest of the text from below its start: [Read more »]. */
export const dropStub: Cleaner = (page) => {
  const last = page.lines.at(-1) ?? "";
  const rule = matchRule(boilerplate.stub, last)?.rule;
  const lines = page.lines.slice(0, -1);
  if (!rule || countWords(lines.join(" ")) > longestStub) return page;
  return withFlag(withLines(page, lines, [{ reason: rule.reason, text: last }]), rule.flag);
};
