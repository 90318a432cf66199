import type { StoredStatement } from "../../../core/model/stored.ts";
import type { Query } from "../../address/address.ts";
import { sameWords } from "../../../view/utterances.ts";

/** The same words on one day, wherever they are printed. */
export interface StoredSaying {
  readonly statements: readonly [StoredStatement, ...StoredStatement[]];
}

/** What was said on a day; null where nobody tells when. */
export interface DayOfSayings {
  readonly day: string | null;
  readonly sayings: readonly StoredSaying[];
}

/** What the address may say of which statements are shown. */
export const sayingFilters = ["to", "through", "outlet"] as const;

/** Statements to somebody, through something, of an outlet, as far as the address names them. */
export const filterStatements = (statements: readonly StoredStatement[], query: Query): StoredStatement[] =>
  statements.filter((statement) =>
    sayingFilters.every((name) => !query[name] || valueOf(statement, name) === query[name]),
  );

export function valueOf(statement: StoredStatement, filter: (typeof sayingFilters)[number]): string {
  if (filter === "to") return statement.addressee ?? "";
  return (filter === "through" ? statement.channel : statement.outlet) ?? "";
}

/** The values that a filter can have here, those of most statements first. */
export function optionsOf(statements: readonly StoredStatement[], filter: (typeof sayingFilters)[number]) {
  const groups = Map.groupBy(statements, (statement) => valueOf(statement, filter));
  return [...groups]
    .filter(([value]) => value !== "")
    .toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([value, group]) => ({ value, name: `${value} (${group.length})` }));
}

const dayLength = "2026-02-04".length;

/** Statements by day, in the order in which they come; the same words of one day, to one and through one, are one. */
export function groupByDay(statements: readonly StoredStatement[]): DayOfSayings[] {
  const days = Map.groupBy(statements, ({ at }) => at?.slice(0, dayLength) ?? null);
  return [...days].map(([day, group]) => {
    const same = Map.groupBy(group, ({ content, speaker, addressee, channel }) =>
      JSON.stringify([sameWords(content), speaker, addressee, channel]),
    );
    const sayings = [...same.values()].map(([first, ...others]) => ({ statements: [first!, ...others] as const }));
    return { day, sayings };
  });
}
