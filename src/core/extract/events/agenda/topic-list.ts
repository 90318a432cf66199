import { wordsSaying } from "../../../lexicon/words-saying.ts";
import type { Token, TokenRange } from "../../../text/tagged-text.ts";
import { eventNouns } from "../kinds.ts";
import { coveredBy, type Scene } from "../scene.ts";

/** A list of topics while it is read. */
interface Reading {
  readonly topics: TokenRange[];
  /** First token of the topic that is being read. */
  start: number;
  /** Inside examples of a topic that says enough by itself: [farm products, including soybeans]. */
  inExamples: boolean;
}

/** The topics of a list between two tokens: [trade, the war in Sudland and his April trip]; what is too vague to be one is left out. */
export function topicsFrom(scene: Scene, first: number, last: number): TokenRange[] {
  const reading: Reading = { topics: [], start: first, inExamples: false };
  let at = first;
  for (; at < last && !endsList(scene, at, first); at = step(scene, reading, at));
  close(scene, reading, at);
  return reading.topics;
}

/** Reads one token, or the words that part two topics; gives the token behind. */
function step(scene: Scene, reading: Reading, at: number): number {
  const behind = afterAside(scene, at);
  if (behind !== null) {
    close(scene, reading, at);
    return (reading.start = behind);
  }
  const examples = examplesAt(scene, at);
  if (examples > 0) {
    close(scene, reading, at);
    reading.inExamples = reading.topics.length > 0 && !followsVague(scene, at);
    return (reading.start = at + examples);
  }
  const parted = separatorAt(scene, at, reading.start);
  if (parted === 0) return at + 1;
  close(scene, reading, at);
  if (scene.text.tokens[at]!.lower === "as" || scene.text.tokens[at + 1]?.lower === "as") reading.inExamples = false;
  return (reading.start = at + parted);
}

/** The token behind [(which I look forward to)]; null where no aside starts. */
function afterAside({ text: { tokens } }: Scene, at: number): number | null {
  if (tokens[at]!.text !== "(") return null;
  const end = tokens.findIndex(
    ({ text, index, sentence }) => index > at && (text === ")" || sentence > tokens[at]!.sentence + 1),
  );
  return tokens[end]?.text === ")" ? end + 1 : null;
}

function close(scene: Scene, { topics, start, inExamples }: Reading, last: number): void {
  const topic = trim(scene, { first: start, last });
  if (topic && !inExamples && !isVague(scene, topic)) topics.push(topic);
}

const examples = /^(including|namely|notably|especially|particularly)$/;

/** How many tokens of [, including] or [such as] stand here. */
export function examplesAt({ text: { tokens } }: Scene, at: number): number {
  const skip = tokens[at]!.text === "," ? 1 : 0;
  const word = tokens[at + skip]?.lower ?? "";
  if (examples.test(word)) return skip + 1;
  return word === "such" && tokens[at + skip + 1]?.lower === "as" ? skip + 2 : 0;
}

/** How many tokens of [,] [and] [, and] [, as well as] part two topics here; 0 inside one. */
function separatorAt(scene: Scene, at: number, start: number): number {
  const { tokens } = scene.text;
  if (scene.mentionsAt(at).length > 0) return 0;
  const comma = tokens[at]!.text === "," ? 1 : 0;
  const [one, two, three] = [0, 1, 2].map((skip) => tokens[at + comma + skip]?.lower);
  if (one === "as" && two === "well" && three === "as") return comma + 3;
  if (one === "along" && two === "with") return comma + 2;
  const and = /^(and|or|plus)$/.test(one ?? "") ? 1 : 0;
  const length = comma + and;
  return length > 0 && !isInsideTopic(scene, at, { start, next: at + length, isAnd: comma === 0 }) ? length : 0;
}

/** [the war between Norland | and | Sudland], [purchases of oil | and | gas], [firm | , | lasting ties]. */
function isInsideTopic(
  { text: { tokens } }: Scene,
  at: number,
  { start, next, isAnd }: { readonly start: number; readonly next: number; readonly isAnd: boolean },
): boolean {
  const words = tokens.slice(start, at);
  const between = words.findLastIndex(({ lower }) => lower === "between");
  if (isAnd && between >= 0 && !words.slice(between).some(({ lower }) => lower === "and")) return true;
  if (tokens[at - 1]!.pos === "ADJ" && /^(ADJ|NOUN)$/.test(tokens[next]?.pos ?? ""))
    return isAnd || tokens[next]!.pos === "ADJ";
  return hangsOnOf(words) && isBare(tokens, next);
}

/** [purchases of oil], of a kind of thing and not of a name. */
const hangsOnOf = (words: readonly Token[]): boolean =>
  words.some(({ lower }) => lower === "of") && words.at(-1)!.pos === "NOUN";

/** A noun alone: [gas], or with one word before it: [farm products], [agricultural products]. */
function isBare(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (!/^(NOUN|ADJ)$/.test(first?.pos ?? "")) return false;
  const behind = tokens[tokens[at + 1]?.pos === "NOUN" ? at + 2 : at + 1];
  return behind === undefined || /^(PUNCT|CCONJ)$/.test(behind.pos);
}

const closing = new Set([".", ";", ":", ")", "—", "–", "?", "!"]);
const listEnds = new Set(wordsSaying("event-rule-words", "list-end"));

/** Whether the list is over: at the end of its clause, at a time, at who takes part, at the contact it was told in. */
function endsList(scene: Scene, at: number, first: number): boolean {
  const { tokens } = scene.text;
  const token = tokens[at]!;
  if (token.sentence !== tokens[first]!.sentence || closing.has(token.text) || listEnds.has(token.lower)) return true;
  if (token.lower === "as" && tokens[at - 1]?.lower !== "well" && tokens[at + 1]?.lower !== "well") return true;
  if (isFinite(scene, at) || isOtherSubject(scene, at, first)) return true;
  if (token.text === ",") return endsAtComma(scene, at);
  return token.pos === "ADP" && endsAtPhrase(scene, at);
}

/** A verb group of its own, not what hangs on a noun: [they | had agreed]. */
const isFinite = ({ text }: Scene, at: number): boolean => {
  if (text.tokens[at - 1]?.pos === "DET" && text.tokens[at]!.lower.endsWith("ed")) return false;
  const clause = text.clauses[text.clauseAt[at] ?? -1];
  return clause !== undefined && clause.verb.form === "finite" && clause.verb.first <= at && at < clause.verb.last;
};

/** [grain, | Brek said], [grain and | Vinn left]: somebody else's clause begins. */
const isOtherSubject = ({ text }: Scene, at: number, first: number): boolean => {
  const clause = text.clauses[text.clauseAt[at] ?? -1];
  return clause?.verb.form === "finite" && clause.subject?.first === at && at !== first;
};

/** [, describing it as], [, a roster of nations], [, views that they share] */
function endsAtComma({ text: { tokens } }: Scene, at: number): boolean {
  const next = tokens[at + 1];
  if (!next) return true;
  if (next.pos === "VERB") return !examples.test(next.lower);
  const last = tokens[at - 1]!;
  if (/^(a|an)$/.test(next.lower)) return last.pos === "PROPN";
  return next.pos === "NOUN" && /^(that|which|who)$/.test(tokens[at + 2]?.lower ?? "");
}

/** [with Vinn], [on Wednesday], [by phone], [in a call] */
function endsAtPhrase(scene: Scene, at: number): boolean {
  const { lower } = scene.text.tokens[at]!;
  const phrase = scene.obliqueAt.get(at)?.phrase;
  if (coveredBy(scene.times, at + 1) || (phrase && coveredBy(scene.times, phrase.last - 1)?.first === phrase.first))
    return true;
  if (lower === "with" && phrase)
    return scene.mentionsAt(phrase.last - 1).some(({ value }) => value.actor?.startsWith("person:"));
  if (lower === "by") return true;
  const held = phrase && eventNouns.at(scene.text.tokens, phrase.head, phrase.head + 1)?.value;
  return held?.contact === true && /^(in|at|on|over)$/.test(lower);
}

const loose = /^(DET|PRON|PUNCT|ADP|CCONJ)$/;
const views = new Set(wordsSaying("event-rule-words", "view"));

/** A topic without its article and marks; null where nothing is left that names a thing. */
function trim(scene: Scene, { first, last }: TokenRange): TokenRange | null {
  const { tokens } = scene.text;
  let [from, to] = [first, last];
  while (from < to && loose.test(tokens[from]!.pos) && !/^(how|whether|his|her|its|their)$/.test(tokens[from]!.lower))
    from++;
  while (to > from && loose.test(tokens[to - 1]!.pos)) to--;
  const view = tokens.slice(from, to).find(({ lemma }) => views.has(lemma));
  const on = view && tokens.slice(view.index + 1, view.index + 3).find(({ lower }) => /^(on|about)$/.test(lower));
  if (on) return trim(scene, { first: on.index + 1, last: to });
  const names = tokens.slice(from, to).some(({ pos }) => /^(NOUN|PROPN|VERB)$/.test(pos));
  return names ? { first: from, last: to } : null;
}

const vagueHeads = new Set(wordsSaying("event-rule-words", "vague-topic"));
const vagueWords = new Set(wordsSaying("event-rule-words", "no-detail"));

/** [a wide range of issues], [many important subjects]: says nothing of what. */
function isVague({ text: { tokens } }: Scene, { first, last }: TokenRange): boolean {
  const words = tokens.slice(first, last);
  return words.some(({ lemma }) => vagueHeads.has(lemma)) && words.every(({ lower }) => vagueWords.has(lower));
}

/** Whether what stands before [including] was too vague for a topic. */
const followsVague = (scene: Scene, at: number): boolean => vagueHeads.has(scene.text.tokens[at - 1]!.lemma);
