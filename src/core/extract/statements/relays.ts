import { unnamedAt } from "../../lexicon/unnamed.ts";
import type { Relay } from "../../model/statement.ts";
import type { ParsedText } from "../../text/parsed-text.ts";
import { overlaps } from "../../text/spans.ts";
import { spanOf, wordsOf, type TokenRange } from "../../text/tagged-text.ts";
import { around } from "./around.ts";
import type { Draft } from "./draft.ts";
import { isMedia } from "./media.ts";
import type { Context } from "./speaker.ts";

/** [reported by CCTV], [according to state media], [CCTV quoted X]: media between the speaker and this article. */
export function relaysOf(context: Context, draft: Draft): Relay[] {
  const { text } = context;
  return around(text, draft).flatMap((gap) => {
    const relays: Relay[] = [];
    for (let at = gap.first; at < gap.last; at++) {
      const range = relayAt(text, at, gap.last, draft);
      const relay = range && (asRelay(context, range) ?? asUnknown(context, range));
      if (relay) relays.push(relay);
    }
    return relays;
  });
}

const carriers = new Set([
  "report",
  "broadcast",
  "publish",
  "quote",
  "cite",
  "carry",
  "air",
  "release",
  "state",
  "say",
]);

/** Who stands behind [according to], [reported by], [broadcast on], or before [quoted X as]. */
function relayAt(text: ParsedText, at: number, limit: number, draft: Draft): TokenRange | null {
  const token = text.tokens[at]!;
  const next = text.tokens[at + 1]?.lower;
  if (draft.rule !== "according-to" && token.lower === "according" && next === "to")
    return phraseFrom(text, at + 2, limit);
  const carried = carriers.has(token.lemma) && (next === "by" || next === "on");
  if (carried) return phraseFrom(text, at + 2, limit);
  const clause = text.clauses[text.clauseAt[at] ?? -1];
  const quoted =
    draft.rule === "quoted-as" &&
    clause?.subject?.first === at &&
    !clause.verb.passive &&
    clause.index === draft.clause;
  return quoted ? { first: clause.subject!.first, last: clause.subject!.last } : null;
}

function phraseFrom(text: ParsedText, first: number, limit: number): TokenRange | null {
  let last = first;
  while (last < limit && !/^(VERB|AUX|SCONJ|CCONJ|PUNCT|ADP)$/.test(text.tokens[last]!.pos)) last++;
  return last > first ? { first, last } : null;
}

/** Media by name, or by a noun for media: [state media], [Russian state television]. */
function asRelay(context: Context, range: TokenRange): Relay | null {
  const { text, mentions } = context;
  const span = spanOf(text, range);
  const named = mentions.find((mention) => isMedia(mention) && overlaps(mention.span, span));
  if (named) return { name: named.text, actor: named.actor, span: named.span };
  for (let at = range.first; at < range.last; at++) {
    if (unnamedAt(text.tokens, at, range.last)?.value.kind === "media")
      return { name: wordsOf(text, range), actor: null, span };
  }
  return null;
}

/** [carried by Sund Radio] [Sund Mirror quoted X as]: who carries or quotes is a medium, though nobody knows its name. */
function asUnknown({ text, mentions }: Context, range: TokenRange): Relay | null {
  const span = spanOf(text, range);
  const isKnown = mentions.some((mention) => mention.actor !== null && overlaps(mention.span, span));
  const isName = text.tokens[range.last - 1]!.pos === "PROPN";
  const before = text.tokens[range.first - 1]?.lower;
  return isName && !isKnown && before !== "on" && before !== "to"
    ? { name: wordsOf(text, range), actor: null, span }
    : null;
}
