import type { Article } from "../../core/model/article.ts";
import type { Claim, Coverage } from "../../core/model/dossier.ts";
import { count, few } from "../layout/few.ts";
import { entry, line, type Line } from "../layout/lines.ts";
import { faint, strong } from "../layout/rich.ts";
import type { Section, StoryPage } from "../story-page.ts";

type Cell = Coverage["cells"][number][number];

/** A claim and what each article does with it. */
interface Row {
  readonly claim: Claim;
  readonly cells: ReadonlyMap<string, Cell>;
}

const claimsShown = 3;
const kindColumn = 15;

/** For each article: what most others report and it does not, what it was too early for, and what it alone has. */
export function writeCoverage(page: StoryPage): Section | null {
  if (page.dossier.articles.length < 2) return null;
  const rows = rowsOf(page);
  const lines = page.dossier.articles.flatMap((article) => describe(article, rows, page));
  return { title: "WHO LEFT WHAT OUT", lines };
}

function rowsOf({ dossier: { claims, coverage } }: StoryPage): Row[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return coverage.claims.flatMap((id, at) => {
    const claim = byId.get(id);
    const cells = new Map(
      coverage.articles.map((article, column) => [article, coverage.cells[at]?.[column] ?? "silent"]),
    );
    return claim ? [{ claim, cells }] : [];
  });
}

function describe({ id }: Pick<Article, "id">, rows: readonly Row[], page: StoryPage): Line[] {
  const widely = rows.filter(isWidelyTold).toSorted((a, b) => tally(b, "reports") - tally(a, "reports"));
  const silent = widely.filter(({ cells }) => cells.get(id) === "silent");
  const early = widely.filter(({ cells }) => cells.get(id) === "earlier");
  const alone = rows.filter(({ cells }) => cells.get(id) === "reports" && isAlone(cells));
  const lines = [
    ...list("leaves out", silent, page, (row) => ` · ${page.labels.numbers(reporting(row))}`),
    ...list("too early for", early, page),
    ...list("alone has", alone, page),
  ];
  return [line(2, strong(page.labels.one(id))), ...(lines.length > 0 ? lines : [line(4, faint("nothing to note"))])];
}

const tally = ({ cells }: Pick<Row, "cells">, cell: Cell): number =>
  [...cells.values()].filter((each) => each === cell).length;

const reporting = ({ cells }: Row): string[] =>
  [...cells].filter(([, cell]) => cell === "reports").map(([article]) => article);

/** Told by more than half of the articles that could know it. */
const isWidelyTold = (row: Row): boolean => tally(row, "reports") > 1 && tally(row, "reports") > tally(row, "silent");

const isAlone = (cells: Row["cells"]): boolean => tally({ cells }, "reports") === 1;

function list(kind: string, rows: readonly Row[], { all }: StoryPage, note?: (row: Row) => string): Line[] {
  const { shown, more } = few(rows, claimsShown, all);
  const gists = shown.map((row, at) =>
    entry(4, kindColumn, at === 0 ? faint(kind) : "", [row.claim.gist, faint(note?.(row) ?? "")]),
  );
  return more > 0 ? [...gists, entry(4, kindColumn, "", faint(`and ${count(more, "more claim")} (--all)`))] : gists;
}
