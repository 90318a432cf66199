import type { Mention } from "../../model/actor.ts";
import type { Channel, Relay } from "../../model/statement.ts";
import { clausesOf, type ParsedText } from "../../text/parsed-text.ts";
import { rangesOverlap } from "../../text/ranges.ts";
import { overlaps } from "../../text/spans.ts";
import { spanOf, wordsOf, type TokenRange } from "../../text/tagged-text.ts";
import { channelNames, channelNouns, type ChannelWord } from "../../lexicon/channels.ts";
import { unnamedAt } from "../../lexicon/unnamed.ts";
import type { Draft } from "./draft.ts";
import { mentionIn, type Context } from "./speaker.ts";

const isMedia = (mention: Mention): boolean => mention.actor?.startsWith("media:") ?? false;

/** The words between the cue and the content, and behind an inverted or trailing attribution: where the chain stands. */
function around(text: ParsedText, draft: Draft): TokenRange[] {
  const sentence = text.sentences[text.tokens[draft.cue.first]!.sentence]!;
  const content = draft.content.filter((range) => range.last > sentence.first && range.first < sentence.last);
  const edges = [sentence.first, ...content.flatMap(({ first, last }) => [first, last]), sentence.last];
  const gaps: TokenRange[] = [];
  for (let at = 0; at + 1 < edges.length; at += 2) {
    const gap = { first: edges[at]!, last: edges[at + 1]! };
    if (gap.last > gap.first && gap.first <= draft.cue.last + 1 && gap.last >= draft.cue.first) gaps.push(gap);
  }
  return gaps;
}

/** [posted on Truth Social], [in a statement], [told Interfax], [told reporters]: the medium of the statement. */
export function channelOf(context: Context, draft: Draft): Channel | null {
  const { text } = context;
  for (const gap of around(text, draft)) {
    const found = channelWord(text, { first: Math.max(gap.first, draft.cue.first), last: gap.last });
    if (found) return found;
  }
  return mediaAddressee(context, draft);
}

function channelWord(text: ParsedText, range: TokenRange): Channel | null {
  for (let at = range.first; at < range.last; at++) {
    const named = channelNames.at(text.tokens, at, range.last);
    if (named && isLed(text, at)) return toChannel(text, at, named.length, named.value.kind);
    const noun = channelNouns.at(text.tokens, at, range.last);
    if (noun && text.tokens[at]!.pos !== "VERB" && isLed(text, at))
      return nounChannel(text, at, noun.length, noun.value);
  }
  return null;
}

const leaders = new Set(["on", "in", "via", "through", "during", "at", "to", "from"]);

/** Led by [on], [in] or [during], over an article and adjectives. */
function isLed(text: ParsedText, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 5); before--) {
    const { lower, pos } = text.tokens[before]!;
    if (leaders.has(lower)) return true;
    if (!/^(DET|ADJ|PRON|NOUN|PROPN|PART)$/.test(pos)) return false;
  }
  return false;
}

/** [in an interview with X]: the outlet names the channel, where it is given. */
function nounChannel(text: ParsedText, at: number, length: number, word: ChannelWord): Channel {
  const named =
    text.tokens[at + length]?.lower === "with"
      ? channelNames.at(text.tokens, at + length + 1, text.tokens.length)
      : null;
  return toChannel(text, at, named ? length + 1 + named.length : length, word.kind);
}

function toChannel(text: ParsedText, first: number, length: number, kind: Channel["kind"]): Channel {
  const range = { first, last: first + length };
  return { name: wordsOf(text, range), kind, span: spanOf(text, range) };
}

const press = new Set(["reporter", "journalist", "press"]);

/** [told Interfax], [speaking to the broadcaster X], [told reporters]: media as the addressee are the channel. */
function mediaAddressee(context: Context, draft: Draft): Channel | null {
  const addressee = addresseeRange(context, draft);
  if (!addressee) return null;
  const mention = mentionIn(context, addressee);
  const range = { name: wordsOf(context.text, addressee), span: spanOf(context.text, addressee) };
  if (mention && isMedia(mention)) return { name: mention.text, kind: "interview", span: mention.span };
  const isPress = context.text.tokens.slice(addressee.first, addressee.last).some(({ lemma }) => press.has(lemma));
  return isPress ? { ...range, kind: "briefing" } : null;
}

/** [told Trump], [said to reporters], [speaking to Interfax]: the words for who is spoken to. */
export function addresseeRange({ text }: Context, draft: Draft): TokenRange | null {
  const clause = draft.clause === null ? undefined : text.clauses[draft.clause];
  if (!clause) return null;
  const inContent = (range: TokenRange) => draft.content.some((part) => rangesOverlap(part, range));
  const speaking = clausesOf(text, clause.sentence).find(
    ({ governor, verb }) => governor === clause.index && verb.lemma === "speak",
  );
  const candidates = [
    takesAddressee.has(clause.verb.lemma) ? clause.object : null,
    clause.obliques.find(
      ({ preposition, token }) =>
        preposition === "to" && token >= clause.verb.last && text.tokens[token - 1]!.lower !== "according",
    )?.phrase,
    speaking?.obliques.find(({ preposition }) => preposition === "to")?.phrase,
  ];
  const found = candidates.find((phrase) => phrase && phrase.first >= clause.verb.last && !inContent(phrase));
  return found ? { first: found.first, last: found.last } : null;
}

const takesAddressee = new Set([
  "tell",
  "ask",
  "warn",
  "urge",
  "remind",
  "inform",
  "assure",
  "advise",
  "brief",
  "notify",
  "promise",
]);

/** [reported by CCTV], [according to state media], [CCTV quoted X]: media between the speaker and this article. */
export function relaysOf(context: Context, draft: Draft): Relay[] {
  const { text } = context;
  return around(text, draft).flatMap((gap) => {
    const relays: Relay[] = [];
    for (let at = gap.first; at < gap.last; at++) {
      const range = relayAt(text, at, gap.last, draft);
      const relay = range && asRelay(context, range);
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
