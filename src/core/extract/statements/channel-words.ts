import { channelNames, channelNouns, type ChannelWord } from "../../lexicon/channels.ts";
import { isMediaNoun } from "../../lexicon/institutions.ts";
import type { Mention } from "../../model/actor.ts";
import type { Channel } from "../../model/statement.ts";
import type { ParsedText } from "../../text/parsed-text.ts";
import { spanOf, wordsOf, type TokenRange } from "../../text/tagged-text.ts";
import { isMedia } from "./media.ts";
import { mentionsNear } from "./mentions-near.ts";
import type { Context } from "./speaker.ts";

const leaders = new Set(["on", "in", "via", "through", "during", "at", "to", "from", "over", "addressing"]);

/** The first medium that a preposition leads in a range: [on Truth Social], [in a short statement], [by email], [on Sund Radio]. */
export function channelWord(context: Context, range: TokenRange): Channel | null {
  const { text } = context;
  for (let at = range.first; at < range.last; at++) {
    const leader = leaderOf(text, at);
    if (leader === null) continue;
    const found =
      platformAt(text, at, range.last) ?? nounAt(text, at, range.last, leader) ?? mediaAt(context, at, leader);
    if (found) return found;
  }
  return null;
}

const furthest = 6;

/** The preposition before a noun, over an article and adjectives; [by] only right before it. */
function leaderOf({ tokens }: ParsedText, at: number): string | null {
  if (tokens[at - 1]?.lower === "by") return "by";
  for (let before = at - 1; before >= Math.max(0, at - furthest); before--) {
    const { lower, pos } = tokens[before]!;
    if (leaders.has(lower)) return lower;
    if (lower === "of" && /^(?:sidelines|margins)$/.test(tokens[before - 1]?.lower ?? "")) return "at";
    if (!/^(?:DET|ADJ|PRON|NOUN|PROPN|PART|NUM)$/.test(pos)) return null;
  }
  return null;
}

function platformAt(text: ParsedText, at: number, last: number): Channel | null {
  const named = channelNames.at(text.tokens, at, last);
  if (!named) return null;
  const { kind, span } = toChannel(text, { first: at, last: at + named.length }, named.value.kind);
  const { name } = named.value;
  return { name, kind, span: { start: span.start, end: Math.min(span.end, span.start + name.length) } };
}

/** A common noun: [the Post] is none, nor is a verb or the first half of [debate hall]. */
function nounAt(text: ParsedText, at: number, last: number, leader: string): Channel | null {
  const { tokens } = text;
  const noun = channelNouns.at(tokens, at, last);
  if (!noun || (tokens[at]!.pos === "VERB" && noun.length === 1) || isName(text, at)) return null;
  const next = tokens[at + noun.length];
  if (next?.pos === "NOUN" && next.text === next.lower && !/^(?:broadcast|aired|posted|published)$/.test(next.lower))
    return null;
  return leads(leader, noun.value) ? nounChannel(text, at, noun.length, noun.value) : null;
}

const subjects: ReadonlySet<string> = new Set([
  "letter",
  "report",
  "court-filing",
  "readout",
  "press-release",
  "speech",
]);

/** [commented on the report], [in response to the letter]: what is spoken about is no channel; [on its website] is. */
const leads = (leader: string, { kind, name }: ChannelWord): boolean =>
  leader === "on" ? !subjects.has(kind) || /site|page/.test(name) : leader !== "to" && leader !== "from";

/** A capital inside a sentence: [the Post]; words that are all capitals, and [Telegram channel], are common. */
export const isName = ({ tokens, sentences }: ParsedText, at: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(tokens[at]!.text) &&
  sentences[tokens[at]!.sentence]!.first !== at &&
  tokens[at + 1]?.pos !== "NOUN";

/** [quoted in the Harbour Post]: it only passes on. */
const passesOn = /^(?:quoted|cited|published|printed|reprinted|carried|appeared)$/;

/** [on Sund Radio] [on Channel Nine's morning show] is a broadcast, [in the Harbour Post] an article. */
function mediaAt({ text, mentions }: Context, at: number, leader: string): Channel | null {
  const { start } = text.tokens[at]!;
  const isRelay = text.tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => passesOn.test(lower));
  const kind = leader === "on" ? "broadcast" : leader === "in" && !isRelay ? "report" : null;
  const here = kind ? mentionsNear(mentions, text.tokens[at]!) : [];
  const mention = here.find((one) => isMedia(one) && one.span.start === start);
  return mention && kind ? { name: mention.text, kind, span: mention.span } : null;
}

/** [in an interview with X]: the outlet names the channel, where it is given. */
function nounChannel(text: ParsedText, at: number, length: number, word: ChannelWord): Channel {
  const isWith = text.tokens[at + length]?.lower === "with";
  const named = isWith ? channelNames.at(text.tokens, at + length + 1, text.tokens.length) : null;
  return toChannel(text, { first: at, last: at + (named ? length + 1 + named.length : length) }, word.kind);
}

/** A document that a phrase is about: [the letter] [a report by the institute]; a newspaper is none. */
export function documentAt(text: ParsedText, range: TokenRange): Channel | null {
  for (let at = range.first; at < range.last && !/^(?:ADP|PUNCT|SCONJ|VERB)$/.test(text.tokens[at]!.pos); at++) {
    const noun = channelNouns.at(text.tokens, at, range.last);
    const next = text.tokens[at + (noun?.length ?? 1)];
    const isHead = noun && (!next || next.index >= range.last || !/^(?:NOUN|PROPN|PART)$/.test(next.pos));
    if (noun && (isMediaNoun(text.tokens, at) || isMediaNoun(text.tokens, at + noun.length - 1))) return null;
    if (isHead && !isName(text, at)) return toChannel(text, { first: at, last: at + noun.length }, noun.value.kind);
  }
  return null;
}

/** A range of words as a channel. */
export function toChannel(text: ParsedText, range: TokenRange, kind: Channel["kind"]): Channel {
  return { name: wordsOf(text, range), kind, span: spanOf(text, range) };
}

/** The mention of a media organisation in a range. */
export const mediaIn = ({ text, mentions }: Context, range: TokenRange): Mention | undefined =>
  mentionsNear(mentions, spanOf(text, range)).find(isMedia);
