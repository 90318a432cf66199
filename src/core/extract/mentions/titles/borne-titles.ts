import { indexesOf } from "../../../text/ranges.ts";
import type { Token, TokenRange } from "../../../text/tagged-text.ts";
import type { Found } from "../found.ts";
import type { TitledName } from "./titled-names.ts";
import { withArticle, type Title } from "./titles.ts";

/** A title with the people it stands beside. */
export interface BorneTitle {
  readonly title: Title;
  readonly people: readonly Found[];
}

/** The titles beside people's names, with who bears them. */
export function borneTitles(names: readonly TitledName[], people: readonly Found[]): BorneTitle[] {
  const titlesAt = new Map(names.map(({ last, titles }) => [last, titles]));
  const pairs = people.flatMap((person) =>
    titlesAt
      .get(person.last)!
      .filter(({ office }) => office.level !== "courtesy")
      .map((title) => ({ title, person })),
  );
  const byPlace = Map.groupBy(pairs, ({ title }) => title.head.first);
  return [...byPlace.values()].map((group) => ({
    title: group[0]!.title,
    people: group.map(({ person }) => person),
  }));
}

/** Titles outside what is read already, such as those that stand beside somebody's name. */
export function freeTitles(titles: readonly Title[], read: readonly TokenRange[]): Title[] {
  const taken = new Set(read.flatMap(indexesOf));
  return titles.filter(({ head, office }) => office.level !== "courtesy" && !taken.has(head.first));
}

/** Titles as mentions of who is named: [Norwegian Prime Minister] Kari Lund, [Presidents] Lin Bo and Ada Quill. */
export function mentionTitles(tokens: readonly Token[], borne: readonly BorneTitle[]): Found[] {
  return borne.map(({ title, people }) => {
    const range = { ...withArticle(tokens, title), form: "title" as const, rule: "title-beside-name" };
    const [{ actor, candidates }] = people as [Found];
    if (people.length === 1) return { ...range, actor, members: [], candidates };
    return { ...range, actor: null, members: people.flatMap((person) => person.actor ?? []), candidates: [] };
  });
}
