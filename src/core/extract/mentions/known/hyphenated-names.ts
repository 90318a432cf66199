import { names, type KnownName } from "../../../lexicon/names.ts";
import type { Mention } from "../../../model/actor.ts";
import type { Span } from "../../../model/span.ts";
import type { TaggedText, Token } from "../../../text/tagged-text.ts";
import { enlist, type Cast } from "../found.ts";

/** What is done by an actor that a hyphen joins to it: [backed] [led] [run]; where something is or comes from tells of no act. */
const deed = /(?:\p{Ll}{2}ed|led|run|held|built|friendly)$/u;
const origin = /^(?:based|educated|headquartered|listed|located|registered|sized|styled|trained)$/;

/** [Oslo-backed], [North Korea-led], [pro-Moscow]: names joined to what they do, or whom somebody is for or against. */
export function mentionHyphenated(text: TaggedText, cast: Cast): Mention[] {
  const joined = text.tokens.filter(
    ({ text: word }) => word.length > 2 && (word.includes("-", 1) || word.includes("‑", 1)),
  );
  return joined.flatMap((token) => {
    const hyphen = token.text.search(/[-‑]/);
    const named = hyphen > 0 ? (nameBefore(text, token, hyphen) ?? nameBehind(token, hyphen)) : null;
    return named ? mentionOf(text, named, cast) : [];
  });
}

/** A name of the lexicon in a part of a word. */
interface Part {
  readonly span: Span;
  readonly known: KnownName;
}

const mostWords = 3;

function nameBefore(text: TaggedText, token: Token, hyphen: number): Part | null {
  const does = token.text.slice(hyphen + 1);
  if (!deed.test(does) || origin.test(does)) return null;
  const named = wordOf(token.text.slice(0, hyphen));
  for (let first = Math.max(0, token.index - mostWords + 1); first <= token.index; first++) {
    const words = [...text.tokens.slice(first, token.index), named];
    const match = names.at(words, 0, words.length);
    if (match?.length !== words.length) continue;
    return { span: { start: text.tokens[first]!.start, end: token.start + hyphen }, known: match.value };
  }
  return null;
}

function nameBehind(token: Token, hyphen: number): Part | null {
  if (!/^(?:pro|anti)$/.test(token.lower.slice(0, hyphen))) return null;
  const match = names.at([wordOf(token.text.slice(hyphen + 1))], 0, 1);
  return match && { span: { start: token.start + hyphen + 1, end: token.end }, known: match.value };
}

const wordOf = (text: string) => ({ text, lower: text.toLowerCase(), lemma: text.toLowerCase() });

function mentionOf({ text }: TaggedText, { span, known }: Part, cast: Cast): Mention[] {
  if (known.sense === "demonym" || known.sense === "people") return [];
  const { id, aliases } = enlist(cast, known.actor);
  aliases.add(known.word);
  const form = known.sense === "name" ? "name" : "metonym";
  const printed = text.slice(span.start, span.end);
  return [{ span, text: printed, form, actor: id, members: [], candidates: [], rule: "hyphenated-name" }];
}
