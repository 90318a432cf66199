import { isPossessive, type Token, type TokenRange } from "../../text/tagged-text.ts";
import type { Found } from "./found.ts";
import type { LexiconName } from "./lexicon-names.ts";
import type { ShapeName } from "./shape-names.ts";
import { withArticle, type Title } from "./titles.ts";

/** A name with the titles beside it. */
export interface TitledName extends ShapeName {
  readonly titles: readonly Title[];
  /** [Russia's Vladimir Putin]: the state that stands before it. */
  readonly country: string | undefined;
}

/** Gives each name the titles that stand before it, or behind it in apposition. */
export function withTitles(
  tokens: readonly Token[],
  shapes: readonly ShapeName[],
  titles: readonly Title[],
  known: readonly LexiconName[],
): TitledName[] {
  const ends = new Map(known.map(({ last, known: { actor } }) => [last, actor]));
  const starts = new Set(shapes.map(({ first }) => first));
  const before = Map.groupBy(titles, ({ last }) => last);
  const behind = Map.groupBy(
    titles.filter((title) => !title.plural && title.office.level !== "courtesy" && !starts.has(title.last)),
    ({ first }) => first,
  );
  return shapes.map((name) => ({
    ...name,
    country: isPossessive(tokens[name.first - 1]) ? ends.get(name.first - 1)?.country : undefined,
    titles: [
      ...(before.get(name.first) ?? []),
      ...(before.get(name.first - 1) ?? []).filter((title) => isBeforeComma(tokens, title, name)),
      ...appositions(tokens, name, behind),
    ],
  }));
}

/** [China's leader, Lin Bo, spoke] [They met the leader, Lin Bo.]: a title and its holder's name behind a comma, up to the next mark. */
const isBeforeComma = (tokens: readonly Token[], title: Title, name: TokenRange): boolean =>
  !title.plural && tokens[title.last]!.text === "," && /^[,.;:]$/.test(tokens[name.last]?.text ?? ".");

/** The roles behind a name: [Chen, a partner at], [Ho, assistant professor at], [Ushakov (the aide)]. */
function appositions(tokens: readonly Token[], { last }: TokenRange, starts: ReadonlyMap<number, Title[]>): Title[] {
  const found: Title[] = [];
  if (!/^[,(]$/.test(tokens[last]?.text ?? "")) return found;
  for (let at = last + 1; at < tokens.length; at++) {
    found.push(...(starts.get(at) ?? []));
    if (!/^(?:DET|ADJ|NOUN)$/.test(tokens[at]!.pos)) break;
  }
  return found;
}

/** The titles beside people's names, as mentions of who is named: [Norwegian Prime Minister] Kari Lund, [the veteran envoy]. */
export function mentionTitles(
  tokens: readonly Token[],
  names: readonly TitledName[],
  people: readonly Found[],
): Found[] {
  const titlesAt = new Map(names.map(({ last, titles }) => [last, titles]));
  return people.flatMap(({ last, actor, candidates }) =>
    titlesAt.get(last)!.flatMap((title) => {
      if (title.office.level === "courtesy") return [];
      const range = withArticle(tokens, title);
      return [{ ...range, form: "title" as const, actor, members: [], candidates, rule: "title-beside-name" }];
    }),
  );
}
