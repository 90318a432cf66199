import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slice } from "../src/core/text/spans.ts";
import { tagText } from "../src/core/text/tag.ts";
import type { Quotation } from "../src/core/text/tagged-text.ts";
import { runCases } from "./case-files.ts";

/** One line a quotation, inner ones set in; `…` where no mark closes it. */
const printQuotation = (text: string, quotation: Quotation, depth = 0): string =>
  [
    `${"  ".repeat(depth)}| ${slice(text, quotation)}${quotation.closed ? "" : " …"}`,
    ...quotation.inner.map((inner) => printQuotation(text, inner, depth + 1)),
  ].join("\n");

runCases("quotations", (text) =>
  tagText(text)
    .quotations.map((quotation) => printQuotation(text, quotation))
    .join("\n"),
);

const withInner = (quotation: Quotation): Quotation[] => [quotation, ...quotation.inner.flatMap(withInner)];
const quoted = (text: string): string[] =>
  tagText(text)
    .quotations.flatMap(withInner)
    .map((quotation) => slice(text, quotation));

/** Marks around quotations and around those inside them. */
const styles = [
  ["“", "”", "‘", "’"],
  ['"', '"', "'", "'"],
  ["‘", "’", "“", "”"],
  ["'", "'", '"', '"'],
  ["«", "»", "“", "”"],
  ["»", "«", "›", "‹"],
  ["„", "“", "‚", "‘"],
  ["„", "”", "’", "’"],
  ["‹", "›", "«", "»"],
  ["``", "''", "`", "'"],
  ["''", "''", "'", "'"],
  ["「", "」", "『", "』"],
  ["＂", "＂", "'", "'"],
  ["“", '"', "‘", "'"],
  ["”", "“", "‘", "’"],
  ["”", "”", "‘", "’"],
  ["″", "″", "′", "′"],
] as const;

const word = fc.constantFrom(
  ..."We the ferry waits harbour Lund council says no bridges O'Brien’s don't 40 it".split(" "),
);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((each) => each.join(" "));
type Part = { readonly text: string; readonly quoted: boolean; readonly inner: string | null };
const part: fc.Arbitrary<Part> = fc.record({
  text: words,
  quoted: fc.boolean(),
  inner: fc.option(words, { freq: 3 }),
});

describe("balanced marks", () => {
  test.each(styles)("%s…%s with %s…%s inside", (open, close, innerOpen, innerClose) => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const isNested = innerOpen !== innerClose || innerOpen !== "’";
        const filled = parts.map((each) => {
          const inner = each.inner === null || !isNested ? null : `${each.inner}.`;
          return {
            ...each,
            inner,
            body: `${each.text}, ${inner === null ? "and" : `${innerOpen}${inner}${innerClose}`} then.`,
          };
        });
        const text = filled.map((each) => (each.quoted ? `${open}${each.body}${close}` : each.text)).join(" and ");
        const expected = filled.flatMap((each) => (each.quoted ? [each.body, each.inner ?? []].flat() : []));
        expect(quoted(text)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});

const mark = fc.constantFrom(..."“ ” \" ' ‘ ’ « » ‹ › „ ‚ `` '' ″ ′ 「 」 『 』 ＂ ` 5'10\" students’ 'em".split(" "));
const noise = fc
  .array(
    fc.tuple(fc.oneof(mark, word, fc.constantFrom(".", ",", ":", "said", "\n", "\n\n")), fc.constantFrom("", " ")),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.flat().join(""));

test("whatever the marks: quotations lie in their paragraph, one beside or inside the other", () => {
  fc.assert(
    fc.property(noise, (text) => {
      const { quotations, paragraphs, tokens } = tagText(text);
      const check = (list: readonly Quotation[], within: { first: number; last: number }): void => {
        list.forEach(({ first, last, start, end, inner }, at) => {
          expect(first).toBeGreaterThanOrEqual(at === 0 ? within.first : list[at - 1]!.last);
          expect(last).toBeLessThanOrEqual(within.last);
          expect([first < last, start, end]).toEqual([true, tokens[first]!.start, tokens[last - 1]!.end]);
          check(inner, { first, last });
        });
      };
      for (const paragraph of paragraphs) {
        const here = quotations.filter((each) => each.paragraph === paragraph.index);
        check(here, paragraph);
        expect(here.flatMap(withInner).every((each) => each.paragraph === paragraph.index)).toBe(true);
      }
      expect(quotations.map(({ index }) => index)).toEqual(quotations.map((_, at) => at));
      const marked = tokens.map(({ index }) =>
        quotations.findIndex(({ first, last }) => first <= index && index < last),
      );
      expect(tokens.map(({ quotation }) => quotation)).toEqual(marked);
    }),
    { numRuns: 1500 },
  );
});
