import { channelNouns } from "../../lexicon/channels.ts";
import { cueOf } from "../../lexicon/cues.ts";
import { institutions, isMediaNoun } from "../../lexicon/institutions.ts";
import { offices } from "../../lexicon/offices.ts";
import type { Channel } from "../../model/statement.ts";
import type { ParsedText } from "../../text/parsed-text.ts";
import type { Token, TokenRange } from "../../text/tagged-text.ts";
import { addresseeRange } from "./addressee.ts";
import { around, isPhrase, trailing } from "./around.ts";
import { channelWord, documentAt, isName, mediaIn, toChannel } from "./channel-words.ts";
import type { Draft } from "./draft.ts";
import { withoutLead } from "./source-phrase.ts";
import { mentionIn, type Context } from "./speaker.ts";

/** A place where a sentence may name the medium of a statement. */
type Place = (context: Context, draft: Draft) => Channel | null;

/** The nearest to the cue first. One line here adds a place. */
const places: readonly Place[] = [
  byTelephone,
  behindCue,
  betweenSourceAndCue,
  inAddressee,
  inSource,
  beforeSource,
  inLead,
  behindObject,
  behindContent,
  inGovernor,
];

/** [posted on Truth Social], [in a statement], [told Interfax], [told reporters]: the medium of the statement. */
export function channelOf(context: Context, draft: Draft): Channel | null {
  for (const place of places) {
    const found = place(context, draft);
    if (found) return { ...found, kind: kindAmong(context, draft, found) };
  }
  return null;
}

/** What a channel is for those who are spoken to: [told me over Sundchat] an interview, [told analysts on a call] a briefing. */
function kindAmong(context: Context, draft: Draft, found: Channel): Channel["kind"] {
  const addressee = addresseeRange(context, draft);
  const isLive = /^(?:contact|social-post)$/.test(found.kind);
  if (isNewsroomCall(context, draft, found)) return "interview";
  if (!addressee || !isLive) return found.kind;
  const words = context.text.tokens.slice(addressee.first, addressee.last);
  if (words.some(({ lower, quotation }) => quotation < 0 && /^(?:me|us)$/.test(lower))) return "interview";
  return found.kind === "contact" && words.some(({ lower }) => audiences.has(lower)) ? "briefing" : found.kind;
}

const audiences = new Set(["analysts", "investors", "journalists", "reporters", "shareholders", "correspondents"]);

/** [confirmed by phone]: where nobody is told, a newsroom called. */
const isNewsroomCall = (context: Context, draft: Draft, { name, kind }: Channel): boolean =>
  kind === "contact" &&
  /^(?:(?:mobile|satellite) )?(?:tele)?phone$/i.test(name) &&
  (addresseeRange(context, draft) === null || inAddressee(context, draft) !== null);

function behindCue(context: Context, draft: Draft): Channel | null {
  if (draft.rule === "quoted-as") return null;
  for (const gap of around(context.text, draft)) {
    const found = channelWord(context, { first: Math.max(gap.first, draft.cue.first), last: gap.last });
    if (found) return found;
  }
  return null;
}

/** [Judge Quill, in a dissenting opinion, wrote]. */
function betweenSourceAndCue(context: Context, { source, cue }: Draft): Channel | null {
  if (!source || source.first >= cue.first || context.text.tokens[cue.first - 1]?.text !== ",") return null;
  const comma = context.text.tokens.slice(source.first, cue.first - 1).findIndex(({ text }) => text === ",");
  return comma < 0 ? null : channelWord(context, { first: source.first + comma + 1, last: cue.first });
}

/** [In a letter to the council, she wrote that …], [Speaking on Sund Radio, she said]: at the head of the sentence, in a clause of its own. */
function beforeSource(context: Context, { source, cue, content, clause }: Draft): Channel | null {
  const { text } = context;
  if (clause !== null && text.clauses[clause]!.kind === "complement") return null;
  const { first } = text.sentences[text.tokens[cue.first]!.sentence]!;
  const last = Math.min(source?.first ?? cue.first, cue.first, ...content.map((range) => range.first));
  return last > first && opensWithMedium(text, first) ? channelWord(context, { first, last }) : null;
}

/** A preposition or a participle stands first: not [According to a letter, she wrote]. */
const opensWithMedium = ({ tokens }: ParsedText, first: number): boolean =>
  tokens[first]!.lower !== "according" &&
  (tokens[first]!.pos === "ADP" || (tokens[first]!.pos === "VERB" && /(?:ing|ed)$/.test(tokens[first]!.lower)));

/** [the letter said] [a report by the institute says] [the petition, which asks]: a document that speaks is its own medium. */
function inSource({ text }: Context, { source }: Draft): Channel | null {
  if (!source) return null;
  const { first, last } = withoutLead(text, source);
  const isRelative = last - first === 1 && /^(?:which|that)$/.test(text.tokens[first]!.lower);
  return documentAt(text, isRelative ? nounsBefore(text, first) : { first, last });
}

/** [a joint statement in which they urged]: the noun that a relative clause hangs on. */
function inLead({ text }: Context, { source, cue }: Draft): Channel | null {
  const at = (source && source.first < cue.first ? source.first : cue.first) - 2;
  const isLed = text.tokens[at]?.lower === "in" && text.tokens[at + 1]?.lower === "which";
  return isLed ? documentAt(text, nounsBefore(text, at)) : null;
}

/** [announced a truce in an audio message] [called it a farce on Telegram]: behind what was said, where that is no clause. */
function behindObject(context: Context, { content }: Draft): Channel | null {
  const last = content.at(-1)!;
  if (!isPhrase(context.text, last)) return null;
  const { tokens } = context.text;
  const isOpen = ({ index, lower, quotation }: Token): boolean =>
    quotation < 0 && (/^(?:on|via)$/.test(lower) || (lower === "in" && /^an?$/.test(tokens[index + 1]!.lower)));
  const leader = tokens.slice(last.first + 1, last.last - 1).find(isOpen);
  return leader
    ? channelWord(context, { first: leader.index, last: Math.min(last.last, leader.index + mostWords) })
    : null;
}

/** [asked him to go, according to a letter seen by Sund Wire], [said it was late, in remarks on state radio]. */
function behindContent(context: Context, draft: Draft): Channel | null {
  const tail = trailing(context.text, draft);
  if (!tail) return null;
  const { tokens } = context.text;
  if (/^(?:in|on|at)$/.test(tokens[tail.first]!.lower)) return channelWord(context, tail);
  if (tokens[tail.first]!.lower !== "according") return null;
  const isDocument = tokens[tail.first + 2]?.pos === "DET";
  return isDocument ? documentAt(context.text, { first: tail.first + 2, last: tail.last }) : null;
}

/** [wrote on Sundnet that it was late, adding that it was cold]: what is said along with something else goes through the same medium. */
function inGovernor(context: Context, { clause, cue }: Draft): Channel | null {
  const { clauses } = context.text;
  const own = clauses[clause ?? -1];
  if (own?.verb.form !== "gerund") return null;
  let above = clauses[own.governor ?? -1];
  while (above && cueOf(above.verb.lemma) === undefined) above = clauses[above.governor ?? -1];
  return above && above.verb.last < cue.first
    ? channelWord(context, { first: above.verb.last, last: cue.first })
    : null;
}

const mostWords = 8;

/** The words of the phrase that ends before a token, from its article on; a day and a comma may stand between. */
function nounsBefore({ tokens, sentences }: ParsedText, last: number): TokenRange {
  const start = Math.max(sentences[tokens[last]!.sentence]!.first, last - mostWords);
  let first = last;
  while (first > start && tokens[first]!.pos !== "DET" && tokens[first]!.pos !== "VERB") first--;
  return { first: tokens[first]!.pos === "VERB" ? first + 1 : first, last };
}

const press = new Set(["reporter", "journalist", "press"]);

/** [told Interfax], [speaking to the broadcaster X], [told reporters], [told this newspaper]: media as the addressee are the channel. */
function inAddressee(context: Context, draft: Draft): Channel | null {
  const { text } = context;
  const addressee = addresseeRange(context, draft);
  if (!addressee) return null;
  const media = mediaIn(context, addressee);
  if (media) return { name: media.text, kind: "interview", span: media.span };
  const noun = nounIn(text, addressee);
  if (noun) return noun;
  const nouns = text.tokens.slice(addressee.first, addressee.last);
  if (nouns.some(({ index }) => isMediaNoun(text.tokens, index))) return toChannel(text, addressee, "interview");
  const group =
    text.tokens[addressee.last]?.lower === "of" ? text.tokens.slice(addressee.last, addressee.last + 4) : [];
  const reporters = [...nouns, ...group].find(
    ({ lemma, lower }) => press.has(lemma) && (lower !== lemma || lower === "press"),
  );
  const isAsked = /^(?:to|against)$/.test(text.tokens[addressee.last]?.lower ?? "");
  if (reporters && !isAsked) return toChannel(text, { first: addressee.first, last: reporters.index + 1 }, "briefing");
  return isUnknownName(context, addressee, draft) ? toChannel(text, addressee, "interview") : null;
}

/** [told the nation minutes before midnight]. */
const isTime = ({ tokens }: ParsedText, at: number): boolean =>
  /^(?:before|after|later|ago|earlier|into)$/.test(tokens[at]?.lower ?? "");

/** [told a news conference] [told the morning programme]: an occasion as the addressee; a broadcast asks its questions. */
function nounIn(text: ParsedText, { first, last }: TokenRange): Channel | null {
  for (let at = first; at < last; at++) {
    const noun = channelNouns.at(text.tokens, at, last);
    const end = at + (noun?.length ?? 0);
    const isEnd = (end === last && !isTime(text, end)) || /^\p{Lu}/u.test(text.tokens[end]?.text ?? "");
    const kind = noun?.value.kind === "broadcast" ? "interview" : noun?.value.kind;
    if (kind && isEnd && !isName(text, at)) return toChannel(text, { first: at, last: end }, kind);
  }
  return null;
}

const mostNames = 3;

/** [told Kysten] [told Lys & Lyn] [told the Trumpet]: a short name that nobody in the article bears is an outlet's. */
function isUnknownName(context: Context, { first, last }: TokenRange, { clause }: Draft): boolean {
  const { tokens, clauses } = context.text;
  if (clause === null || !/^(?:tell|say|speak)$/.test(clauses[clause]!.verb.lemma)) return false;
  if (tokens[first]!.lower === "this") return false;
  const words = tokens.slice(first, last).filter(({ pos, text }) => pos !== "DET" && text !== "&" && text !== "-");
  const [head] = words;
  if (!head) return false;
  const isCapital = words.every(({ text }) => /^\p{Lu}/u.test(text));
  const isShort = words.length <= mostNames || tokens[first]!.lower === "the";
  const isKnown = institutions.at(tokens, head.index, last) ?? offices.at(tokens, head.index, last);
  return isCapital && isShort && !isKnown && mentionIn(context, { first, last }) === null;
}

/** [Ada Quill, reached by telephone, said]: whom a newsroom calls speaks in an interview. */
function byTelephone({ text }: Context, { source, cue }: Draft): Channel | null {
  if (!source) return null;
  const [first, last] = [Math.min(source.first, cue.first), Math.max(source.last, cue.last)];
  const reached = text.tokens.slice(first, last).find(({ lower }) => /^(?:reached|contacted|interviewed)$/.test(lower));
  if (!reached || text.tokens[reached.index + 1]?.lower !== "by") return null;
  const phone = text.tokens
    .slice(reached.index + 2, reached.index + 5)
    .find(({ lower }) => /^(?:tele)?phone$/.test(lower));
  return phone ? toChannel(text, { first: phone.index, last: phone.index + 1 }, "interview") : null;
}
