import type { Query } from "../../address/address.ts";
import { verdicts, type Verdict } from "../../parts/verdicts.ts";
import type { ClaimRow } from "./claim-row.ts";

export const sorts = ["told", "verdict", "place", "newest"] as const;
export type Sort = (typeof sorts)[number];

/** Which claims are wanted, and in what order. */
export interface ClaimFilter {
  readonly sort: Sort;
  /** Any of these; all where there are none. */
  readonly verdicts: readonly Verdict[];
  /** Actor id of an origin or a speaker. */
  readonly actor: string;
  /** Name of an origin. */
  readonly origin: string;
  /** Key of an outlet that reports it … */
  readonly has: string;
  /** … and of one that does not. */
  readonly lacks: string;
  readonly words: string;
}

/** The part of an address that filters; what is no such thing is left alone. */
export function readFilter(query: Query): ClaimFilter {
  const named = (query["verdict"] ?? "").split(",");
  return {
    sort: sorts.find((sort) => sort === query["sort"]) ?? "told",
    verdicts: verdicts.filter((verdict) => named.includes(verdict)),
    actor: query["actor"] ?? "",
    origin: query["origin"] ?? "",
    has: query["has"] ?? "",
    lacks: query["lacks"] ?? "",
    words: query["words"] ?? "",
  };
}

/** What an address without any filter has in their places. */
export const noFilter: Query = { verdict: "", actor: "", origin: "", has: "", lacks: "", words: "" };

export const isFiltered = ({ actor, origin, has, lacks, words, ...filter }: ClaimFilter): boolean =>
  filter.verdicts.length > 0 || [actor, origin, has, lacks, words.trim()].some((each) => each !== "");

/** The rows that fit, in the order that is wanted. */
export function applyFilter(rows: readonly ClaimRow[], filter: ClaimFilter): ClaimRow[] {
  const { actor, origin, has, lacks } = filter;
  const wanted = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  return rows
    .filter(
      ({ claim, actors, from, outlets, words }) =>
        (filter.verdicts.length === 0 || filter.verdicts.includes(claim.verdict)) &&
        (actor === "" || actors.has(actor)) &&
        (origin === "" || from.has(origin)) &&
        (has === "" || outlets.has(has)) &&
        (lacks === "" || !outlets.has(lacks)) &&
        wanted.every((word) => words().includes(word)),
    )
    .toSorted(orders[filter.sort]);
}

type Order = (a: ClaimRow, b: ClaimRow) => number;

const mostTold: Order = (a, b) => b.outlets.size - a.outlets.size || Number(b.sure) - Number(a.sure);

const rank = ({ claim }: ClaimRow): number => verdicts.indexOf(claim.verdict);

const orders: Record<Sort, Order> = {
  told: mostTold,
  verdict: (a, b) => rank(a) - rank(b) || mostTold(a, b),
  place: (a, b) => a.place - b.place,
  newest: (a, b) => compare(b.since, a.since) || mostTold(a, b),
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
