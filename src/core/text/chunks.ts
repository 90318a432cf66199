import type { Phrase } from "./parsed-text.ts";
import { endsTime } from "./settings.ts";
import type { Sentence, TaggedText, Token } from "./tagged-text.ts";
import { readVerbGroup, type DraftGroup } from "./verb-groups.ts";

/** The pieces of a sentence that clauses are built from, in order. */
export type Chunk = { readonly first: number; readonly last: number } & (
  | { readonly kind: "phrase"; readonly phrase: Phrase }
  | { readonly kind: "verb"; readonly group: DraftGroup }
  | { readonly kind: "preposition" | "subordinator" | "relative" | "conjunction" | "comma" | "mark" | "other" }
);

/** What the reader must know of verbs, by lemma. */
export interface Grammar {
  /** Needs no `that` before a clause that completes it: [said it left]. */
  readonly takesClause: (lemma: string) => boolean;
  /** May stand between or behind what is said: [it left, he said], [CCTV quoted him]. */
  readonly attributes: (lemma: string) => boolean;
  /** Its object is who is spoken to: [told him]. */
  readonly addresses: (lemma: string) => boolean;
}

const relatives = new Set(["who", "which", "whom", "whose"]);
const subordinators = new Set([
  "that",
  "whether",
  "if",
  "because",
  "although",
  "though",
  "while",
  "when",
  "where",
  "unless",
  "whereas",
  "how",
  "why",
  "what",
]);
/** Prepositions that may also lead a clause: [after Xi and Trump met]. */
export const doubleDuty = new Set(["after", "before", "since", "until", "as", "once", "than", "till"]);
const possessives = new Set(["his", "her", "its", "their", "our", "my", "your"]);
const glue = new Set(["-", "‑", "'s", "’s", "'", "’", "&", '"', "“", "”"]);
const floating = new Set(["both", "all", "each"]);

/** Cuts a sentence into noun phrases, verb groups, prepositions and what joins them. */
export function chunkSentence(text: TaggedText, sentence: Sentence, grammar: Grammar): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = sentence.first; at < sentence.last;) {
    const chunk = readChunk(text.tokens, at, sentence.last);
    chunks.push(chunk);
    at = chunk.last;
  }
  return joinLists(text.tokens, chunks, grammar);
}

function readChunk(tokens: readonly Token[], at: number, last: number): Chunk {
  const token = tokens[at]!;
  const one = { first: at, last: at + 1 };
  if (token.pos === "PUNCT") return { ...one, kind: isComma(tokens, token) ? "comma" : "mark" };
  if (token.pos === "CCONJ") return { ...one, kind: "conjunction" };
  if (relatives.has(token.lower)) return { ...one, kind: "relative" };
  if (subordinators.has(token.lower) && !isDeterminer(tokens, at, last)) {
    return { ...one, kind: token.lower === "that" && isRelative(tokens, at) ? "relative" : "subordinator" };
  }
  if (floating.has(token.lower) && at + 1 < last && /^(VERB|AUX)$/.test(tokens[at + 1]!.pos))
    return { ...one, kind: "other" };
  if (isRounding(tokens, at)) return { first: at, last: at + 2, kind: "other" };
  const phrase = readPhrase(tokens, at, last);
  if (phrase) return { first: phrase.first, last: phrase.last, kind: "phrase", phrase };
  const group = readVerbGroup(tokens, at, last);
  if (group) return { first: group.first, last: group.last, kind: "verb", group };
  if (token.pos === "ADP" || token.lower === "to") return { ...one, kind: "preposition" };
  return { ...one, kind: "other" };
}

/** [at least half of them]: no preposition. */
const isRounding = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === "at" && /^(?:least|most)$/.test(tokens[at + 1]?.lower ?? "");

/** [the deal that they signed], not [said that] or [and that]. */
const isRelative = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.pos === "PRON" && !/^(VERB|AUX|CCONJ)$/.test(tokens[at - 1]?.pos ?? "");

/** A comma or a dash; a hyphen with a space before it is a dash: [the talks - long ones]. */
const isComma = (tokens: readonly Token[], token: Token): boolean =>
  /^[,;:–—]$|^--$/.test(token.text) || isSpaced(tokens, token);

const isSpaced = (tokens: readonly Token[], { index, start, text }: Token): boolean =>
  text === "-" && index > 0 && tokens[index - 1]!.end < start;

/** [that call], [what areas]: a determiner, not a subordinator; but [said that talks]. */
function isDeterminer(tokens: readonly Token[], at: number, last: number): boolean {
  const next = at + 1 < last ? tokens[at + 1]! : undefined;
  if (tokens[at]!.pos !== "DET" || (next?.pos !== "NOUN" && next?.pos !== "ADJ")) return false;
  return tokens[at]!.lower !== "that" || next.lower === next.lemma;
}

const isNominal = (token: Token | undefined): boolean => token?.pos === "NOUN" || token?.pos === "PROPN";

/** The longest noun phrase that starts at `at`, or null. */
function readPhrase(tokens: readonly Token[], at: number, last: number): Phrase | null {
  const token = tokens[at]!;
  if (token.pos === "PRON" && !possessives.has(token.lower)) return { first: at, last: at + 1, head: at };
  let end = at;
  let head = -1;
  while (end < last && belongs(tokens, end, at, last)) {
    if (isNominal(tokens[end]) || tokens[end]!.pos === "NUM") head = end;
    end++;
    if (endsTime(tokens, end - 1)) break;
  }
  if (head >= 0) return { first: at, last: head + 1, head };
  const alone = end > at && (token.pos === "DET" || token.pos === "PRON") && end - at === 1;
  return alone && !possessives.has(token.lower) ? { first: at, last: end, head: at } : null;
}

function belongs(tokens: readonly Token[], at: number, first: number, last: number): boolean {
  const token = tokens[at]!;
  const next = at + 1 < last ? tokens[at + 1] : undefined;
  switch (token.pos) {
    case "DET":
      return at === first || tokens[at - 1]!.pos === "DET";
    case "NOUN":
    case "PROPN":
    case "NUM":
    case "ADJ":
    case "SYM":
      return true;
    case "PRON":
      return possessives.has(token.lower) && at === first;
    case "ADV":
      return (
        next?.pos === "ADJ" || next?.pos === "NUM" || (at > first && token.lower.endsWith("er") && isNominal(next))
      );
    case "VERB":
      return describes(tokens, at, first) && isNominal(next);
    case "CCONJ":
      return at > first && tokens[at - 1]!.pos === "ADJ" && next?.pos === "ADJ";
    default:
      return (
        at > first &&
        glue.has(token.lower) &&
        !isSpaced(tokens, token) &&
        (isNominal(next) || next?.pos === "ADJ" || next?.pos === "NUM")
      );
  }
}

/** [the deteriorating situation], [amid heightened tensions]: a participle before its noun. */
function describes(tokens: readonly Token[], at: number, first: number): boolean {
  const before = tokens[at - 1];
  if (at === first) return before?.pos === "ADP" && /(ed|en)$/.test(tokens[at]!.lower);
  return /(ed|ing|en)$/.test(tokens[at]!.lower) && !isNominal(before) && before!.pos !== "NUM";
}

/** Joins [Xi and Putin], [trade, Taiwan and Iran] into one phrase, unless a clause of its own starts there. */
function joinLists(tokens: readonly Token[], chunks: readonly Chunk[], grammar: Grammar): Chunk[] {
  const joined: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]!;
    const before = chunks[at - 1];
    const isObject = before?.kind === "verb" && !grammar.takesClause(before.group.lemma);
    const end = chunk.kind === "phrase" ? listEnd(tokens, chunks, at, isObject) : at;
    const last = chunks[end]!.last;
    joined.push(chunk.kind === "phrase" ? { ...chunk, last, phrase: { ...chunk.phrase, last } } : chunk);
    at = end;
  }
  return joined;
}

/** Index of the last item of the list [A, B and C] that starts at `start`; `start` itself where there is none. */
function listEnd(tokens: readonly Token[], chunks: readonly Chunk[], start: number, isObject: boolean): number {
  let at = start + 1;
  for (let items = 2; ; items++) {
    const comma = chunks[at]?.kind === "comma" && tokens[chunks[at]!.first]!.text === ",";
    if (comma) at++;
    const conjunction = chunks[at]?.kind === "conjunction";
    if (conjunction) at++;
    if ((!comma && !conjunction) || chunks[at]?.kind !== "phrase") return start;
    if (!conjunction) at++;
    else
      return (comma && items === 2) ||
        (isObject && startsClause(chunks, at)) ||
        leadsIn(tokens, chunks, { start, item: at, items })
        ? start
        : at;
  }
}

/** [In Paris, Macron and Merz met], [Earlier in the day, …]: the first name belongs to the preposition, not to the list. */
function leadsIn(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  { start, item, items }: { readonly start: number; readonly item: number; readonly items: number },
): boolean {
  const next = chunks[item + 1];
  const behind = next?.kind === "mark" && /^["“‘]$/.test(tokens[next.first]!.text) ? chunks[item + 2] : next;
  if (items !== 3 || chunks[start - 1]?.kind !== "preposition" || behind?.kind !== "verb") return false;
  const from = chunks[0]!.kind === "other" ? 1 : 0;
  return (
    chunks[from]!.kind === "preposition" &&
    chunks.slice(from, start).every(({ kind }) => /^(?:preposition|phrase)$/.test(kind))
  );
}

/** Whether the phrase at `item` is the subject of a verb of its own. */
function startsClause(chunks: readonly Chunk[], item: number): boolean {
  const next = chunks[item + 1];
  return next?.kind === "verb" && next.group.form === "finite";
}
