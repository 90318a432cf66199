import { clausesOf, type Clause, type ParsedText } from "../../text/parsed-text.ts";
import { rangesOverlap } from "../../text/ranges.ts";
import type { TokenRange } from "../../text/tagged-text.ts";
import type { Draft } from "./draft.ts";
import type { Context } from "./speaker.ts";

/** A way in which a clause names whom its words are for. */
type Way = (clause: Clause, text: ParsedText, draft: Draft) => TokenRange | null | undefined;

/** The surest first. One line here adds a way. */
const ways: readonly Way[] = [pronounBehind, askedToDo, inPassive, calledOn, toldObject, saidTo, speakingTo];

/** [told Trump], [said to reporters], [urged drivers to wait], [speaking to Interfax]: the words for who is spoken to. */
export function addresseeRange({ text }: Context, draft: Draft): TokenRange | null {
  const clause = draft.clause === null ? undefined : text.clauses[draft.clause];
  if (!clause) return null;
  for (const way of ways) {
    const found = way(clause, text, draft);
    if (found) return { first: found.first, last: found.last };
  }
  return null;
}

const tells: ReadonlySet<string> = new Set(
  "tell ask warn urge remind inform assure advise brief caution notify promise reassure".split(" "),
);

/** Verbs whose object is asked to do something: also part of what is asked. */
const asks: ReadonlySet<string> = new Set(
  "ask urge order advise beg implore instruct command request caution warn remind press exhort encourage invite".split(
    " ",
  ),
);

const isFree = ({ content }: Draft, range: TokenRange): boolean => !content.some((part) => rangesOverlap(part, range));

/** [assured her that], [told him the door was open]: whatever the content takes in; [her] before a noun is no pronoun. */
function pronounBehind({ verb }: Clause, { tokens }: ParsedText): TokenRange | null {
  const [pronoun, next] = tokens.slice(verb.last, verb.last + 2);
  if (!tells.has(verb.lemma) || !pronoun || !/^(?:me|us|you|him|her|them)$/.test(pronoun.lower)) return null;
  const isOwner = pronoun.lower === "her" && /^(?:NOUN|ADJ|PROPN)$/.test(next?.pos ?? "") && next?.lower !== "that";
  return isOwner ? null : { first: verb.last, last: verb.last + 1 };
}

/** [urged drivers to wait]. */
function askedToDo({ verb, object }: Clause, _text: ParsedText, { content }: Draft): TokenRange | null {
  if (!asks.has(verb.lemma) || !object || object.first < verb.last) return null;
  return content.some(({ last }) => last > object.last) ? object : null;
}

/** [Drivers were asked to wait]. */
function inPassive({ verb, subject }: Clause): TokenRange | null {
  return verb.passive && (asks.has(verb.lemma) || tells.has(verb.lemma)) ? subject : null;
}

/** [called on Chile to wait]. */
function calledOn({ verb }: Clause, { tokens }: ParsedText): TokenRange | null {
  const [on, next] = tokens.slice(verb.head + 1, verb.head + 3);
  if (verb.lemma !== "call" || !on || !next || !/^(?:up)?on$/.test(on.lower)) return null;
  let last = next.index;
  while (/^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(tokens[last]?.pos ?? "")) last++;
  return last > next.index ? { first: next.index, last } : null;
}

/** [told reporters]. */
function toldObject({ verb, object }: Clause, _text: ParsedText, draft: Draft): TokenRange | null {
  return tells.has(verb.lemma) && object && object.first >= verb.last && isFree(draft, object) ? object : null;
}

/** [in response] to, [with reference] to, [according] to: whom one refers to is not spoken to. */
const referring = /^(?:according|addition|answer|opposition|reaction|reference|regard|relation|reply|response|thanks)$/;

/** [said to reporters]. */
function saidTo({ verb, obliques }: Clause, { tokens }: ParsedText, draft: Draft): TokenRange | undefined {
  const to = obliques.find(
    ({ preposition, token, phrase }) =>
      preposition === "to" && token >= verb.last && !referring.test(tokens[token - 1]!.lower) && isFree(draft, phrase),
  );
  return to?.phrase;
}

/** [Speaking to Interfax, she said]. */
function speakingTo({ index, sentence }: Clause, text: ParsedText): TokenRange | undefined {
  const { first } = text.sentences[sentence]!;
  const speaking = clausesOf(text, sentence).find(
    ({ governor, verb }) =>
      /^(?:speak|talk)$/.test(verb.lemma) && (governor === index || (verb.form === "gerund" && verb.first === first)),
  );
  return speaking?.obliques.find(({ preposition }) => preposition === "to" || preposition === "with")?.phrase;
}
