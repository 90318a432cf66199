import { unnamedAt } from "../../lexicon/unnamed.ts";
import { clausesOf, type Clause } from "../../text/parsed-text.ts";
import { covers } from "../../text/ranges.ts";
import type { TokenRange } from "../../text/tagged-text.ts";
import { mediaIn } from "./channel-words.ts";
import type { Draft } from "./draft.ts";
import type { Context } from "./speaker.ts";

/** [The Sund Post reported, citing two officials, that …]: the officials are the source, and the paper only passes them on. */
export function readCiting(all: readonly Draft[], context: Context): Draft[] {
  const { text } = context;
  const drafts = all.map((draft) => splitCited(draft, context));
  const citing = new Map(
    drafts.flatMap((draft) => {
      const clause =
        draft.clause === null || draft.rule === "citing" || !isOfMedia(context, draft)
          ? undefined
          : citingClause(context, draft);
      return clause ? [[draft, clause] as const] : [];
    }),
  );
  const spent = new Set([...citing.values()].map(({ index }) => index));
  return drafts
    .filter(({ clause }) => clause === null || !spent.has(clause))
    .map((draft) => {
      const clause = citing.get(draft);
      if (!clause) return draft;
      const source = { first: clause.object!.first, last: phraseEnd(context, clause) };
      const cue = { first: clause.verb.first, last: clause.verb.last };
      const content = draft.content.flatMap((range) => without(range, { first: cue.first, last: source.last }));
      const isTold = content.some(({ first, last }) =>
        text.tokens.slice(first, last).some(({ pos }) => /^(?:VERB|AUX)$/.test(pos)),
      );
      return isTold ? { ...draft, source, lead: draft.cue, cue, content, rule: "citing" } : draft;
    });
}

/** [reported, citing two officials, that …], where the officials and what they said were read as one. */
function splitCited(draft: Draft, context: Context): Draft {
  const { tokens, clauses } = context.text;
  const clause = draft.clause === null ? undefined : clauses[draft.clause];
  const [range, ...more] = draft.content;
  if (!clause || !quoting.has(clause.verb.lemma) || clause.verb.form !== "gerund" || !range || more.length > 0)
    return draft;
  const that = tokens
    .slice(range.first, range.last)
    .find(({ lower, index }) => lower === "that" && tokens[index - 1]!.text === ",");
  const above = clause.governor === null ? undefined : clauses[clause.governor];
  if (!that || !above || !isOfMedia(context, draft)) return draft;
  const lead = { first: above.verb.first, last: above.verb.last };
  const source = { first: range.first, last: that.index - 1 };
  return {
    ...draft,
    source,
    lead,
    content: [{ first: that.index, last: range.last }],
    clause: above.index,
    rule: "citing",
  };
}

const quoting = new Set(["cite", "quote"]);

/** The clause [citing two officials] of the sentence. */
function citingClause({ text }: Context, { cue }: Draft): Clause | undefined {
  return clausesOf(text, text.tokens[cue.first]!.sentence).find(
    ({ verb, object }) =>
      verb.form === "gerund" && quoting.has(verb.lemma) && object !== null && verb.first !== cue.first,
  );
}

/** Media by name, or by a noun: [the broadcaster]. */
function isOfMedia(context: Context, { source }: Draft): boolean {
  if (!source) return false;
  if (mediaIn(context, source)) return true;
  const { tokens } = context.text;
  for (let at = source.first; at < source.last; at++)
    if (unnamedAt(tokens, at, source.last)?.value.kind === "media") return true;
  return false;
}

/** With what hangs on it: [a person] in the room. */
function phraseEnd({ text }: Context, { object }: Clause): number {
  let end = object!.last;
  while (/^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/.test(text.tokens[end]?.pos ?? "")) end++;
  return end;
}

/** A range without the words of another, in up to two pieces. */
function without(range: TokenRange, other: TokenRange): TokenRange[] {
  if (!covers(range, other)) return [range];
  return [
    { first: range.first, last: other.first },
    { first: other.last, last: range.last },
  ].filter(({ first, last }) => last - first > 1);
}
