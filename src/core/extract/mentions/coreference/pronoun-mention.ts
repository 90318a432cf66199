import type { Mention } from "../../../model/actor.ts";
import type { Token } from "../../../text/tagged-text.ts";

/** A pronoun in quoted words: of one whom the text tells, or open between several. */
export function pronounMention(
  { start, end, text }: Token,
  ids: readonly string[],
  isTold: boolean,
  rule: string,
): Mention {
  return {
    span: { start, end },
    text,
    form: "pronoun",
    actor: isTold ? ids[0]! : null,
    members: [],
    candidates: isTold ? [] : [...new Set(ids)],
    rule,
  };
}
