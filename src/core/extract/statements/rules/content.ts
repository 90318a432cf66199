import type { ParsedText } from "../../../text/parsed-text.ts";
import type { TokenRange } from "../../../text/tagged-text.ts";
import type { Attribution, ContentPattern } from "./attribution.ts";
import { clauseBefore, interrupted, quotedBefore, sentenceBefore } from "./content-before.ts";
import { complement, infinitive, object, prepositional, quotedAfter, rest } from "./content-behind.ts";
import { cutContent, toQuotationEnd } from "./content-end.ts";
import { trimmed } from "../draft.ts";

/** In this order; the first that finds something decides. */
const patterns = {
  quotedBefore,
  quotedAfter,
  interrupted,
  complement,
  clauseBefore,
  prepositional,
  infinitive,
  object,
  sentenceBefore,
  rest,
} satisfies Record<string, ContentPattern>;

/** What was said, and the name of the pattern that found it. */
export interface Content {
  readonly ranges: readonly TokenRange[];
  readonly pattern: string;
}

/** The content of an attribution; null where the verb does not attribute here. */
export function findContent(text: ParsedText, attribution: Attribution): Content | null {
  for (const [pattern, find] of Object.entries(patterns)) {
    const ranges = find(text, attribution)
      .map((range) => cutContent(text, attribution.clause, range, pattern === "object"))
      .flatMap((range) => trimmed(text, range) ?? [])
      .map((range) => toQuotationEnd(text, range));
    if (ranges.length > 0) return { ranges, pattern };
  }
  return null;
}
