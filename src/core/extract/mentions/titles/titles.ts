import { isCapitalised } from "../../../text/capitals.ts";
import { offices, speaksForAnother, type Office } from "../../../lexicon/offices.ts";
import type { Match } from "../../../lexicon/phrase-table.ts";
import { isHeld, isStanding, withoutStanding } from "../../../lexicon/standings.ts";
import { indexesOf, isSameRange } from "../../../text/ranges.ts";
import type { TaggedText, Token, TokenRange } from "../../../text/tagged-text.ts";
import { isPossessive, mayOpenPhrase, wordsOf } from "../../../text/tagged-text.ts";
import type { LexiconName } from "../known/lexicon-names.ts";

/** A title or role that stands beside a name, or alone. */
export interface Title extends TokenRange {
  readonly office: Office;
  /** The office itself: [aide]. */
  readonly head: TokenRange;
  /** As the text gives it, without its article: `former Kremlin aide`. */
  readonly role: string;
  /** Names of the lexicon inside it: [Russian] [Kremlin]. */
  readonly owners: readonly LexiconName[];
  readonly plural: boolean;
  /** Whether its holders speak for another: an aide, a spokesman. */
  readonly speaks: boolean;
}

/** Where the lexicon's names of a text start and end. */
interface Edges {
  readonly starts: ReadonlyMap<number, LexiconName>;
  readonly ends: ReadonlyMap<number, LexiconName>;
  /** The tokens of names behind their first. */
  readonly inside: ReadonlySet<number>;
}

/** Finds every office with what describes it: [China's acting President], [Kremlin aide], [a partner at The Asia Group]. */
export function findTitles(text: TaggedText, known: readonly LexiconName[]): Title[] {
  const edges: Edges = {
    starts: new Map(known.map((name) => [name.first, name])),
    ends: new Map(known.map((name) => [name.last, name])),
    inside: new Set(known.flatMap(({ first, last }) => indexesOf({ first: first + 1, last }))),
  };
  return text.sentences.flatMap((sentence) =>
    headsIn(text.tokens, sentence, edges).map(({ first, length, value }) =>
      describe(text, { first, last: first + length }, value, edges, sentence),
    ),
  );
}

/** The offices of a sentence, by their own words only. */
function headsIn(tokens: readonly Token[], { first, last }: TokenRange, { starts, inside }: Edges) {
  const heads: (Match<Office> & { readonly first: number })[] = [];
  for (let at = first; at < last; at++) {
    const isOpen = !inside.has(at) && mayOpenPhrase(tokens[at]!);
    const match = isOpen ? offices.at(tokens, at, last) : null;
    const name = starts.get(at);
    if (!match || (name && name.last - at >= match.length) || !isHead(tokens, at, match, last)) continue;
    heads.push({ ...match, first: at });
    at += match.length - 1;
  }
  return heads;
}

/** A noun, or what the tagger takes for none in [LMA chief Ada Quill], that is no mere rank of the office behind it: not [deputy] of [deputy commander]; a plural with a capital only before a name. */
function isHead(tokens: readonly Token[], first: number, { value, length }: Match<Office>, limit: number): boolean {
  const last = first + length;
  const head = tokens[last - 1]!;
  const { pos, lower } = head;
  const isBetweenNames = tokens[first - 1]?.pos === "PROPN" && tokens[last]?.pos === "PROPN";
  if (/^(?:VERB|AUX)$/.test(pos) || (pos === "ADJ" && !lower.includes("-") && !isBetweenNames)) return false;
  if (length === 1 && isStanding(lower) && offices.at(tokens, last, limit)) return false;
  return pos !== "PROPN" || !isPlural(head, value) || tokens[last]?.pos === "PROPN";
}

const isPlural = ({ lower }: Token, { title }: Office): boolean =>
  lower.endsWith("s") && !title.endsWith(withoutStanding(lower));

function describe(text: TaggedText, head: TokenRange, office: Office, edges: Edges, sentence: TokenRange): Title {
  const before = ownersBefore(text.tokens, head.first, edges.ends, sentence.first);
  const after =
    office.level === "courtesy" ? { last: head.last } : ownerAfter(text.tokens, head.last, edges.starts, sentence.last);
  const whole = { first: before.first, last: untilWhen(text.tokens, after.last, sentence.last) };
  const role = wordsOf(text, whole);
  const isAlone = isSameRange(whole, head);
  return {
    ...whole,
    office,
    head,
    role,
    speaks: isAlone ? isHeld(role) && /^(?:aide|spokesperson)$/.test(office.level) : speaksForAnother(role),
    owners: [...before.owners, ...ownersIn(head, edges.starts), ...(after.owner ? [after.owner] : [])],
    plural: isPlural(text.tokens[head.last - 1]!, office),
  };
}

/** [president until 2010], [president until last May]. */
function untilWhen(tokens: readonly Token[], at: number, limit: number): number {
  if (tokens[at]?.lower !== "until") return at;
  let last = at + 1;
  while (last < limit && last - at <= mostWords && /^(?:ADJ|NOUN|NUM|PROPN)$/.test(tokens[last]!.pos)) last++;
  return last > at + 1 ? last : at;
}

const mostWords = 3;

/** [Senate] majority leader. */
const ownersIn = (head: TokenRange, starts: Edges["starts"]): LexiconName[] =>
  indexesOf(head).flatMap((at) => starts.get(at) ?? []);

/** [Chinese …], [the Russian and US …], [Taiwan's former Deputy …], [senior Kremlin …]. */
function ownersBefore(tokens: readonly Token[], at: number, ends: Edges["ends"], limit: number) {
  const owners: LexiconName[] = [];
  let first = at;
  for (let edge = at; edge > limit;) {
    const name = ends.get(edge);
    const word = tokens[edge - 1]!;
    if (name) {
      owners.unshift(name);
      first = edge = name.first;
    } else if (isRank(tokens, edge - 1)) first = --edge;
    else if (joinsRank(tokens, edge - 1)) edge--;
    else if (isPossessive(word) || (owners.length > 0 && (word.lower === "and" || word.text === ","))) edge--;
    else if (owners.length === 0 && isDescription(tokens, edge - 1, ends)) edge--;
    else break;
  }
  return { first, owners };
}

/** [former] [acting] [the then] before an office; an adverb only behind an article or a preposition: not [and then President Quill left]. */
function isRank(tokens: readonly Token[], at: number): boolean {
  const { lower, pos } = tokens[at]!;
  if (!isStanding(lower) || pos === "ADP") return false;
  return pos !== "ADV" || lower !== "then" || /^(?:DET|ADP|PART|VERB)$/.test(tokens[at - 1]?.pos ?? "");
}

/** The hyphen of [Ex-President] where the tagger parts it. */
const joinsRank = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === "-" && at > 0 && tokens[at]!.start === tokens[at - 1]!.end && isStanding(tokens[at - 1]!.lower);

/** One word between an office and its owner: [Kremlin economic aide], [Chile's new president]. */
const isDescription = (tokens: readonly Token[], at: number, ends: Edges["ends"]): boolean =>
  /^(?:ADJ|NOUN)$/.test(tokens[at]!.pos) && (ends.has(at) || (isPossessive(tokens[at - 1]) && ends.has(at - 1)));

/** [President of the United States], [partner at The Asia Group]: the name behind an office, known or not. */
function ownerAfter(
  tokens: readonly Token[],
  at: number,
  starts: Edges["starts"],
  limit: number,
): { last: number; owner?: LexiconName } {
  if (at + 1 >= limit || !/^(of|at|to|for|with)$/.test(tokens[at]!.lower)) return { last: at };
  const start = tokens[at + 1]!.lower === "the" ? at + 2 : at + 1;
  const owner = starts.get(start);
  if (owner && offices.at(tokens, owner.last, limit)) return { last: at };
  if (owner) return { last: owner.last, owner };
  let last = start;
  while (last < limit && (isNameWord(tokens[last]!) || (last > start && tokens[last]!.lower === "of"))) {
    const inner = starts.get(last);
    if (inner) return { last: inner.last, owner: inner };
    last++;
  }
  while (last > start && !isNameWord(tokens[last - 1]!)) last--;
  return { last: last > start ? last : at };
}

const isNameWord = (token: Token): boolean =>
  token.pos === "PROPN" || (token.pos === "NOUN" && isCapitalised(token.text));

/** A title with the article or the pronoun before it: [the Chinese leader] [her husband]. */
export function withArticle(tokens: readonly Token[], { first, last }: Title): TokenRange {
  const before = tokens[first - 1];
  const isLed = before?.pos === "DET" || /^(?:his|her|its|their|my|our|your)$/.test(before?.lower ?? "");
  return { first: isLed && before!.sentence === tokens[first]!.sentence ? first - 1 : first, last };
}
