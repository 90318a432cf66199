import { channelNames, channelNouns, type ChannelWord } from "../../lexicon/channels.ts";
import type { Channel } from "../../model/statement.ts";
import type { ParsedText } from "../../text/parsed-text.ts";
import { spanOf, wordsOf, type TokenRange } from "../../text/tagged-text.ts";
import { addresseeRange } from "./addressee.ts";
import { around } from "./around.ts";
import type { Draft } from "./draft.ts";
import { isMedia } from "./media.ts";
import { mentionIn, type Context } from "./speaker.ts";

/** A place where a sentence may name the medium of a statement. */
type Place = (context: Context, draft: Draft) => Channel | null;

/** The nearest to the cue first. One line here adds a place. */
const places: readonly Place[] = [behindCue, inAddressee, inSource, beforeSource];

/** [posted on Truth Social], [in a statement], [told Interfax], [told reporters]: the medium of the statement. */
export function channelOf(context: Context, draft: Draft): Channel | null {
  for (const place of places) {
    const found = place(context, draft);
    if (found) return found;
  }
  return null;
}

function behindCue({ text }: Context, draft: Draft): Channel | null {
  for (const gap of around(text, draft)) {
    const found = channelWord(text, { first: Math.max(gap.first, draft.cue.first), last: gap.last });
    if (found) return found;
  }
  return null;
}

/** [In a letter to the council, she wrote that …]: at the head of the sentence. */
function beforeSource({ text }: Context, { source, cue, content }: Draft): Channel | null {
  const { first } = text.sentences[text.tokens[cue.first]!.sentence]!;
  const last = Math.min(source?.first ?? cue.first, cue.first, ...content.map((range) => range.first));
  return last > first ? channelWord(text, { first, last }) : null;
}

/** [the letter said] [a report by the institute says]: a document that speaks is its own medium. */
function inSource({ text }: Context, { source }: Draft): Channel | null {
  if (!source) return null;
  for (let at = source.first; at < source.last && !/^(ADP|PUNCT|SCONJ)$/.test(text.tokens[at]!.pos); at++) {
    const noun = channelNouns.at(text.tokens, at, source.last);
    const next = text.tokens[at + (noun?.length ?? 1)];
    const isHead = noun && (!next || next.index >= source.last || !/^(NOUN|PROPN|PART)$/.test(next.pos));
    if (isHead) return toChannel(text, at, noun.length, noun.value.kind);
  }
  return null;
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
function inAddressee(context: Context, draft: Draft): Channel | null {
  const addressee = addresseeRange(context, draft);
  if (!addressee) return null;
  const mention = mentionIn(context, addressee);
  const range = { name: wordsOf(context.text, addressee), span: spanOf(context.text, addressee) };
  if (mention && isMedia(mention)) return { name: mention.text, kind: "interview", span: mention.span };
  const noun = nounIn(context.text, addressee);
  if (noun) return noun;
  const isPress = context.text.tokens.slice(addressee.first, addressee.last).some(({ lemma }) => press.has(lemma));
  return isPress ? { ...range, kind: "briefing" } : null;
}

/** [told a news conference] [told a parliamentary hearing]: an occasion as the addressee. */
function nounIn(text: ParsedText, { first, last }: TokenRange): Channel | null {
  for (let at = first; at < last; at++) {
    const noun = channelNouns.at(text.tokens, at, last);
    if (noun && at + noun.length === last) return toChannel(text, at, noun.length, noun.value.kind);
  }
  return null;
}
