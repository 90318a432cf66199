import { expect, test } from "vitest";
import { tidy, tidyAll } from "../src/core/extract/statements/tidy.ts";
import { parseText } from "../src/core/text/parse.ts";
import { wordsOf, type TokenRange } from "../src/core/text/tagged-text.ts";

/** The range of tokens that some words of a text touch. */
function rangeOf(text: ReturnType<typeof parseText>, words: string): TokenRange {
  const start = text.text.indexOf(words);
  const inside = text.tokens.filter((token) => token.end > start && token.start < start + words.length);
  return { first: inside[0]!.index, last: inside.at(-1)!.index + 1 };
}

function tidied(sentence: string, words: string): string | null {
  const text = parseText(sentence);
  const range = tidy(text, rangeOf(text, words));
  return range && wordsOf(text, range);
}

test("punctuation at the ends goes", () => {
  expect(tidied("Lund said, that it rained.", ", that it rained.")).toBe("that it rained");
  expect(tidied("Lund said ( — ) yes.", "( — )")).toBe(null);
});

test("the marks of a quotation that begins or ends there stay or come", () => {
  expect(tidied("“We wait,” Lund said.", "We wait,")).toBe("“We wait,”");
  expect(tidied("“We wait,” Lund said.", "“We wait")).toBe("“We wait,”");
  expect(tidied("It was a “great day.”", "It was a “great day.")).toBe("It was a “great day.”");
  expect(tidied("“We wait, and then we go,” Lund said.", "and then we go,")).toBe("and then we go,”");
});

test("ranges that touch are one", () => {
  const text = parseText("Lund said that it rained.");
  const [first, second] = [rangeOf(text, "that it"), rangeOf(text, "rained")];
  expect(tidyAll(text, [first, second]).map((range) => wordsOf(text, range))).toEqual(["that it rained"]);
});
