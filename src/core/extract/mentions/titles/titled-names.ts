import { indexesOf } from "../../../text/ranges.ts";
import { isThingNoun } from "../../../lexicon/thing-nouns.ts";
import { isPossessive, wordsOf, type TaggedText, type Token, type TokenRange } from "../../../text/tagged-text.ts";
import type { LexiconName } from "../known/lexicon-names.ts";
import { sharedTitles } from "./shared-titles.ts";
import type { ShapeName } from "../shapes/shape-names.ts";
import type { Title } from "./titles.ts";

/** A name with the titles beside it. */
export interface TitledName extends ShapeName {
  readonly titles: readonly Title[];
  /** [Russia's Vladimir Putin]: the state that stands before it. */
  readonly country: string | undefined;
}

/** Gives each name the titles that stand before it, or behind it in apposition or as a predicate. */
export function withTitles(
  text: TaggedText,
  shapes: readonly ShapeName[],
  titles: readonly Title[],
  known: readonly LexiconName[],
  phrases: readonly TokenRange[],
): TitledName[] {
  const { tokens } = text;
  const states = new Map(known.map(({ last, known: { actor } }) => [last, actor]));
  const firms = firmsOf([...phrases, ...shapes.filter(({ kind }) => kind !== null)]);
  const all = titles.map((title) => withFirm(text, title, firms));
  const [shared, single] = [all.filter(({ plural }) => plural), all.filter(({ plural }) => !plural)];
  const before = Map.groupBy(single, ({ last }) => last);
  const behind = standingBehind(tokens, single, shapes);
  const together = sharedTitles(tokens, shapes, shared);
  return shapes.map((name) => ({
    ...name,
    country: isPossessive(tokens[name.first - 1]) ? states.get(name.first - 1)?.country : undefined,
    titles: [
      ...(before.get(name.first) ?? []).filter((title) => !isStreet(tokens, title, name)),
      ...(together.get(name.first) ?? []),
      ...(before.get(name.first - 1) ?? []).filter((title) => isBeforeComma(tokens, title, name)),
      ...appositions(tokens, name, behind),
      ...predicates(tokens, name, behind),
    ],
  }));
}

/** The institutions of a text, by where their names end and by each of their tokens. */
interface Firms {
  readonly endingAt: ReadonlyMap<number, TokenRange>;
  readonly at: ReadonlyMap<number, TokenRange>;
}

function firmsOf(names: readonly TokenRange[]): Firms {
  const at = names.flatMap((name) => indexesOf(name).map((token) => [token, name] as const));
  return { endingAt: new Map(names.map((name) => [name.last, name])), at: new Map(at) };
}

/** An office with the institution before or behind it: [Sundby Group's former chief executive], [a lawyer at Dune & Sons]. */
function withFirm(text: TaggedText, title: Title, { endingAt, at }: Firms): Title {
  if (title.office.level === "courtesy") return title;
  const edge = isPossessive(text.tokens[title.first - 1]) ? title.first - 1 : title.first;
  const behind = title.last > title.head.last ? at.get(title.last - 1) : undefined;
  const whole = { first: endingAt.get(edge)?.first ?? title.first, last: Math.max(title.last, behind?.last ?? 0) };
  return { ...title, ...whole, role: wordsOf(text, whole) };
}

/** [King Street] has no king. */
const isStreet = (tokens: readonly Token[], { office }: Title, { first, last }: TokenRange): boolean =>
  /^(?:royal|cleric)$/.test(office.level) && last - first === 1 && isThingNoun(tokens[first]!.text);

/** [China's leader, Lin Bo, spoke] [They met the leader, Lin Bo.]: a title and its holder's name behind a comma, up to the next mark. */
const isBeforeComma = (tokens: readonly Token[], title: Title, name: TokenRange): boolean =>
  tokens[title.last]!.text === "," && /^[,.;:]$/.test(tokens[name.last]?.text ?? ".");

/** Titles that may stand behind a name, by their first token; before another name they are that one's, and neither [the minister's aide] nor [a minister hopeful] is a minister. */
function standingBehind(
  tokens: readonly Token[],
  titles: readonly Title[],
  shapes: readonly ShapeName[],
): ReadonlyMap<number, Title[]> {
  const starts = new Set(shapes.map(({ first }) => first));
  const own = titles.filter(
    ({ office, last }) =>
      office.level !== "courtesy" && !starts.has(last) && !isPossessive(tokens[last]) && tokens[last]?.pos !== "NOUN",
  );
  return Map.groupBy(own, ({ first }) => first);
}

type TitlesByFirst = ReadonlyMap<number, readonly Title[]>;

/** The roles behind a name: [Chen, a partner at], [Ho, assistant professor at], [Ushakov (the aide)]. */
const appositions = (tokens: readonly Token[], { last }: TokenRange, starts: TitlesByFirst): Title[] =>
  /^[,(]$/.test(tokens[last]?.text ?? "") ? titlesFrom(tokens, last + 1, starts) : [];

/** [Lund is the Norwegian minister], [Ada Quill, who is an analyst,]. */
function predicates(tokens: readonly Token[], { last }: TokenRange, starts: TitlesByFirst): Title[] {
  const at = tokens[last]?.text === "," && tokens[last + 1]?.lower === "who" ? last + 2 : last;
  return tokens[at]?.lower === "is" ? titlesFrom(tokens, at + 1, starts) : [];
}

/** The titles of a noun phrase, and of one that [and] joins to it: [the prime minister and party leader]. */
function titlesFrom(tokens: readonly Token[], first: number, starts: TitlesByFirst): Title[] {
  const found: Title[] = [];
  for (let at = first; at < tokens.length; at++) {
    found.push(...(starts.get(at) ?? []));
    const joins = tokens[at]!.lower === "and" && found.at(-1)?.last === at;
    if (!joins && !starts.has(at) && !/^(?:DET|ADJ|NOUN)$/.test(tokens[at]!.pos)) break;
  }
  return found;
}
