import { offices, type Office } from "../../lexicon/offices.ts";
import type { TaggedText, Token, TokenRange } from "../../text/tagged-text.ts";
import { isPossessive, wordsOf } from "../../text/tagged-text.ts";
import type { LexiconName } from "./lexicon-names.ts";

/** A title or role that stands beside a name, or alone. */
export interface Title extends TokenRange {
  readonly office: Office;
  /** As the text gives it, without its article: `Kremlin aide`. */
  readonly role: string;
  /** Names of the lexicon inside it: [Russian] [Kremlin]. */
  readonly owners: readonly LexiconName[];
  readonly plural: boolean;
}

/** Finds every office with what describes it: [China's President], [Kremlin aide], [a partner at The Asia Group]. */
export function findTitles(text: TaggedText, known: readonly LexiconName[]): Title[] {
  const endsAt = new Map(known.map((name) => [name.last, name]));
  const startsAt = new Map(known.map((name) => [name.first, name]));
  const found: Title[] = [];
  for (const sentence of text.sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      const match = startsAt.has(at) ? null : offices.at(text.tokens, at, sentence.last);
      const head = text.tokens[at + (match?.length ?? 1) - 1]!;
      if (!match || /^(VERB|AUX|ADJ)$/.test(head.pos)) continue;
      found.push(describe(text, at, at + match.length, match.value, endsAt, startsAt, sentence));
      at += match.length - 1;
    }
  }
  return found;
}

function describe(
  text: TaggedText,
  first: number,
  last: number,
  office: Office,
  endsAt: ReadonlyMap<number, LexiconName>,
  startsAt: ReadonlyMap<number, LexiconName>,
  sentence: TokenRange,
): Title {
  const before = ownersBefore(text.tokens, first, endsAt, sentence.first);
  const after = office.level === "courtesy" ? { last } : ownerAfter(text.tokens, last, startsAt, sentence.last);
  const whole = { first: before.first, last: after.last };
  return {
    ...whole,
    office,
    role: wordsOf(text, whole),
    owners: [...before.owners, ...(after.owner ? [after.owner] : [])],
    plural: text.tokens[last - 1]!.lower !== text.tokens[last - 1]!.lemma && text.tokens[last - 1]!.lower.endsWith("s"),
  };
}

/** [Chinese …], [the Russian and US …], [Taiwan's Deputy …], [senior Kremlin …]. */
function ownersBefore(tokens: readonly Token[], at: number, endsAt: ReadonlyMap<number, LexiconName>, limit: number) {
  const owners: LexiconName[] = [];
  let first = at;
  for (let edge = at; edge > limit;) {
    const name = endsAt.get(edge);
    const word = tokens[edge - 1]!;
    if (name) {
      owners.unshift(name);
      edge = name.first;
      first = edge;
    } else if (isPossessive(word) || (owners.length > 0 && (word.lower === "and" || word.text === ","))) edge--;
    else if (owners.length === 0 && (word.pos === "ADJ" || word.pos === "NOUN") && endsAt.has(edge - 1)) edge--;
    else break;
  }
  return { first, owners };
}

/** [President of the United States], [partner at The Asia Group]: the name behind an office, known or not. */
function ownerAfter(
  tokens: readonly Token[],
  at: number,
  startsAt: ReadonlyMap<number, LexiconName>,
  limit: number,
): { last: number; owner?: LexiconName } {
  if (at + 1 >= limit || !/^(of|at|to|for|with)$/.test(tokens[at]!.lower)) return { last: at };
  const start = tokens[at + 1]!.lower === "the" ? at + 2 : at + 1;
  const owner = startsAt.get(start);
  if (owner && offices.at(tokens, owner.last, limit)) return { last: at };
  if (owner) return { last: owner.last, owner };
  let last = start;
  while (last < limit && (isNameWord(tokens[last]!) || (last > start && tokens[last]!.lower === "of"))) {
    const inner = startsAt.get(last);
    if (inner) return { last: inner.last, owner: inner };
    last++;
  }
  while (last > start && !isNameWord(tokens[last - 1]!)) last--;
  return { last: last > start ? last : at };
}

const isNameWord = (token: Token): boolean =>
  token.pos === "PROPN" || (token.pos === "NOUN" && /^\p{Lu}/u.test(token.text));

/** A title with the article before it: [the Chinese leader]. */
export function withArticle(tokens: readonly Token[], { first, last }: Title): TokenRange {
  const before = tokens[first - 1];
  const hasArticle = before?.pos === "DET" && before.sentence === tokens[first]!.sentence;
  return { first: hasArticle ? first - 1 : first, last };
}
