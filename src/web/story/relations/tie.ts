import type { Relation } from "../../../core/model/dossier.ts";

/** A relation with what a drawing and a table need of it. */
export interface Tie extends Relation {
  /** In the address: `person:ada-quill>state:NOR`. */
  readonly key: string;
  /** Events and statements together. */
  readonly weight: number;
  readonly kind: "cooperation" | "conflict" | "neutral";
}

/** Between these the tone is called neither; deeds are ±1, words and plans ±0.5. */
const neutral = 0.15;

export const toTie = (relation: Relation): Tie => ({
  ...relation,
  key: `${relation.from}>${relation.to}`,
  weight: relation.events + relation.statements,
  kind: relation.tone > neutral ? "cooperation" : relation.tone < -neutral ? "conflict" : "neutral",
});

/** Actor ids by the weight of all that they do and that is done to them, the greatest first. */
export function strongest(ties: readonly Tie[]): string[] {
  const weights = new Map<string, number>();
  for (const { from, to, weight } of ties)
    for (const actor of [from, to]) weights.set(actor, (weights.get(actor) ?? 0) + weight);
  return [...weights].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([actor]) => actor);
}

export const columns = ["from", "to", "events", "statements", "tone"] as const;
export type Column = (typeof columns)[number];

/** For a table: names from A, numbers from the greatest; turned around where `isReversed`. */
export function sortTies(
  ties: readonly Tie[],
  column: Column,
  isReversed: boolean,
  nameOf: (actor: string) => string,
): Tie[] {
  const compare = (a: Tie, b: Tie): number =>
    column === "from" || column === "to"
      ? nameOf(a[column]).localeCompare(nameOf(b[column]), "en")
      : b[column] - a[column];
  const sign = isReversed ? -1 : 1;
  return ties.toSorted((a, b) => sign * compare(a, b) || b.weight - a.weight || (a.key < b.key ? -1 : 1));
}
