import { channelNames } from "../../lexicon/channels.ts";
import { isMediaNoun } from "../../lexicon/institutions.ts";
import { unnamedAt } from "../../lexicon/unnamed.ts";
import type { Relay } from "../../model/statement.ts";
import type { ParsedText } from "../../text/parsed-text.ts";
import { overlaps } from "../../text/spans.ts";
import { spanOf, tokensIn, wordsOf, type TokenRange } from "../../text/tagged-text.ts";
import { around, isPhrase, trailing } from "./around.ts";
import type { Draft } from "./draft.ts";
import { isMedia } from "./media.ts";
import { mentionsNear } from "./mentions-near.ts";
import type { Context } from "./speaker.ts";

/** [reported by CCTV], [according to state media], [CCTV quoted X]: media between the speaker and this article. */
export function relaysOf(context: Context, draft: Draft): Relay[] {
  const relays = gapsOf(context.text, draft).flatMap((gap) => {
    const found: Relay[] = [];
    for (let at = gap.first; at < gap.last; at++) {
      const range = relayAt(context.text, at, gap.last, draft);
      const relay = range && (asRelay(context, range) ?? asUnknown(context, range));
      if (relay) found.push(relay);
    }
    return found;
  });
  const source = draft.source && leadRules.has(draft.rule) ? spanOf(context.text, draft.source) : null;
  return relays.filter(
    ({ span }, at) =>
      !(source && overlaps(source, span)) && !relays.slice(0, at).some((other) => overlaps(other.span, span)),
  );
}

/** Rules whose source may be a medium that is the only source: [according to Sund Radio]. */
export const leadRules: ReadonlySet<string> = new Set(["according-to", "as-per", "as-reported-by"]);

/** Around the cue, and behind the content; of a statement inside another only its own clause. */
function gapsOf(text: ParsedText, draft: Draft): TokenRange[] {
  const clause = draft.clause === null ? undefined : text.clauses[draft.clause];
  const first = clause?.kind === "complement" ? clause.first : 0;
  const tail = trailing(text, draft);
  const gaps = around(text, draft).map((gap) => ({ first: Math.max(gap.first, first), last: gap.last }));
  return [...gaps, ...(tail ? [tail] : []), ...carriedIn(text, draft)];
}

/** [announced a truce in a message carried by Sund Radio]: behind what was said, where that is no clause. */
function carriedIn(text: ParsedText, { content }: Draft): TokenRange[] {
  const last = content.at(-1)!;
  return text.tokens[last.first]!.quotation < 0 && isPhrase(text, last) ? [last] : [];
}

const carriers = new Set(
  "report broadcast rebroadcast publish print reprint quote cite carry air release relay translate transmit transcribe monitor excerpt televise screen stream syndicate distribute circulate pick state say appear".split(
    " ",
  ),
);

/** What words do in a paper: [quoted in the Sund Post]. */
const printed = new Set(["publish", "print", "reprint", "quote", "cite", "appear"]);

/** Who stands behind [according to], [reported by], [broadcast live on], between [as … reported], or before [quoted X as]. */
function relayAt(text: ParsedText, at: number, limit: number, draft: Draft): TokenRange | null {
  const { lower, lemma } = text.tokens[at]!;
  if (lower === "per") return phraseFrom(text, at + 1, limit);
  if (lower === "by" && draft.rule === "quoted-as" && at === draft.cue.last) return phraseFrom(text, at + 1, limit);
  if (lower === "according" && text.tokens[at + 1]?.lower === "to")
    return draft.rule === "according-to" ? null : phraseFrom(text, at + 2, limit);
  if (lower === "as") return betweenAsAndVerb(text, at, limit);
  const carrier = carriers.has(lemma) ? behindCarrier(text, at, limit) : null;
  if (carrier) return carrier;
  const quotes = draft.rule === "quoted-as" || draft.rule === "citing";
  const clause = quotes ? text.clauses[draft.clause ?? -1] : undefined;
  if (clause?.subject?.first !== at || clause.verb.passive) return null;
  return { first: at, last: clause.subject.last };
}

function behindCarrier(text: ParsedText, at: number, limit: number): TokenRange | null {
  const next = text.tokens[at + 1];
  const link = next && (/^(?:live|up)$/.test(next.lower) || /^(?:ADV|ADJ)$/.test(next.pos)) ? at + 2 : at + 1;
  const word = text.tokens[link]?.lower;
  const isLink = word === "by" || word === "on" || (word === "in" && printed.has(text.tokens[at]!.lemma));
  const found = isLink ? phraseFrom(text, link + 1, limit) : null;
  const by = word === "on" && found ? found.last : -1;
  return text.tokens[by]?.lower === "by" ? phraseFrom(text, by + 1, limit) : found;
}

/** [as Sund Radio reported]. */
function betweenAsAndVerb(text: ParsedText, at: number, limit: number): TokenRange | null {
  const range = phraseFrom(text, at + 1, limit);
  const isTold = range !== null && /^(?:report|say|put)$/.test(text.tokens[range.last]?.lemma ?? "");
  return isTold ? range : null;
}

function phraseFrom(text: ParsedText, first: number, limit: number): TokenRange | null {
  let last = first;
  while (last < limit && !/^(VERB|AUX|SCONJ|CCONJ|PUNCT|ADP)$/.test(text.tokens[last]!.pos)) last++;
  return last > first ? { first, last } : null;
}

/** Media by name, or by a noun for media: [state media], [Russian state television]; a platform is a channel. */
function asRelay(context: Context, range: TokenRange): Relay | null {
  const { text, mentions } = context;
  const span = spanOf(text, range);
  const media = mentionsNear(mentions, span).filter(isMedia);
  const named = media.find(({ form }) => form === "name") ?? media[0];
  if (named) {
    const behind = named.form === "name" ? null : nameBehind(text, tokensIn(text, named.span).at(-1)!.index + 1);
    return { name: named.text, actor: named.actor, span: named.span, ...behind };
  }
  for (let at = range.first; at < range.last; at++) {
    if (channelNames.at(text.tokens, at, range.last)) return null;
    if (unnamedAt(text.tokens, at, range.last)?.value.kind === "media" || isMediaNoun(text.tokens, at))
      return { name: wordsOf(text, range), actor: null, span, ...nameBehind(text, at + 1) };
  }
  return null;
}

const inNames = /^(?:&|-|and|at|de|for|in|la|le|of|on|the|to)$/;

/** [the weekly] Lys & Lyn, [the blog] Over the Hill: the capitals behind a noun for media, with the small words between them. */
function nameBehind(text: ParsedText, noun: number): Pick<Relay, "name" | "span"> | null {
  const { tokens } = text;
  const first = tokens[noun]?.pos === "NOUN" && tokens[noun]!.text === tokens[noun]!.lower ? noun + 1 : noun;
  const isCapital = (at: number): boolean =>
    /^\p{Lu}/u.test(tokens[at]?.text ?? "") && tokens[at]!.sentence === tokens[first - 1]!.sentence;
  let last = first;
  for (let at = first; isCapital(at) || (at > first && inNames.test(tokens[at]?.text ?? "")); at++)
    if (isCapital(at)) last = at + 1;
  if (last === first) return null;
  return { name: wordsOf(text, { first, last }), span: spanOf(text, { first, last }) };
}

/** [carried by Sund Radio] [Sund Mirror quoted X as]: who carries or quotes is a medium, though nobody knows its name. */
function asUnknown({ text, mentions }: Context, range: TokenRange): Relay | null {
  const span = spanOf(text, range);
  const isKnown = mentionsNear(mentions, span).some(
    ({ actor, rule }) => actor !== null && rule !== "institution-shape",
  );
  const isName = text.tokens[range.last - 1]!.pos === "PROPN";
  const before = text.tokens[range.first - 1]?.lower;
  return isName && !isKnown && !/^(?:as|on|to|in)$/.test(before ?? "")
    ? { name: wordsOf(text, range), actor: null, span }
    : null;
}
