import type { Draft } from "../../src/core/extract/statements/draft.ts";
import { findByRules } from "../../src/core/extract/statements/rules/rules.ts";
import { tidyAll } from "../../src/core/extract/statements/tidy.ts";
import { parseText } from "../../src/core/text/parse.ts";
import type { ParsedText } from "../../src/core/text/parsed-text.ts";
import { someCovers } from "../../src/core/text/ranges.ts";
import type { TokenRange } from "../../src/core/text/tagged-text.ts";
import type { TrainingRecord } from "./records.ts";

/** An attribution by tokens, as annotated. */
export interface Gold {
  readonly source: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
  readonly content: readonly TokenRange[];
}

/** A text with what the rules find in it and what is right. */
export interface Example {
  readonly id: string;
  readonly text: ParsedText;
  readonly drafts: readonly Draft[];
  readonly gold: readonly Gold[];
}

/** Parses a record. Attributions inside the content of others are left out: finding those is left to the rules. */
export function readExample({ id, text: words, attributions }: TrainingRecord): Example {
  const text = parseText(words);
  const gold = attributions
    .map(({ source, cue, content }) => ({
      source: tidyAll(text, toTokens(text, source)),
      cue: toTokens(text, cue),
      content: tidyAll(text, toTokens(text, content)),
    }))
    .filter(({ content }) => content.length > 0);
  const isNested = ({ cue }: Gold) => cue.length > 0 && gold.some((other) => someCovers(other.content, cue[0]!));
  return { id, text, drafts: findByRules(text), gold: gold.filter((one) => !isNested(one)) };
}

/** The tokens that spans touch. */
function toTokens({ tokens }: ParsedText, spans: TrainingRecord["attributions"][number]["source"]): TokenRange[] {
  return spans.flatMap(([start, end]) => {
    const first = tokens.findIndex((token) => token.end > start);
    if (first < 0 || tokens[first]!.start >= end) return [];
    let last = first + 1;
    while (last < tokens.length && tokens[last]!.start < end) last++;
    return [{ first, last }];
  });
}
