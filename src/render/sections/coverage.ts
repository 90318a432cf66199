import type { Claim, OutletCoverage } from "../../core/model/dossier.ts";
import { nameOf } from "../../view/labels.ts";
import { count, few } from "../layout/few.ts";
import { entry, line, type Line } from "../layout/lines.ts";
import { faint, strong } from "../layout/rich.ts";
import type { StoryPage } from "../../view/story-page.ts";
import type { Section } from "./section.ts";

type Claims = ReadonlyMap<string, Claim>;

const claimsShown = 3;
const kindColumn = 15;

/** For each outlet: what most others report and it does not, what it was too early for, and what it alone has. */
export function writeCoverage(page: StoryPage): Section | null {
  const { claims, coverage } = page.dossier;
  if (coverage.articles.length < 2) return null;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return { title: "WHO LEFT WHAT OUT", lines: coverage.outlets.flatMap((outlet) => describe(outlet, byId, page)) };
}

function describe(outlet: OutletCoverage, claims: Claims, page: StoryPage): Line[] {
  const { alone, leavesOut, tooEarly } = outlet;
  const lines = [
    ...list("leaves out", leavesOut, claims, page, ({ assertions }) => tellers(assertions, page)),
    ...list("too early for", tooEarly, claims, page),
    ...list("alone has", alone, claims, page),
  ];
  return [
    line(2, strong(headingOf(outlet, page))),
    ...(lines.length > 0 ? lines : [line(4, faint("nothing to note"))]),
  ];
}

/** `[1] Harbour Post`, or `[1][4] Harbour Post` where it has several articles. */
function headingOf({ articles }: OutletCoverage, { dossier, labels }: StoryPage): string {
  const first = dossier.articles.find(({ id }) => articles.includes(id));
  return [labels.numbers(articles), first ? nameOf(first) : ""].join(" ");
}

const tellers = (assertions: Claim["assertions"], { labels }: StoryPage): string =>
  ` · ${labels.numbers(assertions.map(({ article }) => article))}`;

function list(
  kind: string,
  ids: readonly string[],
  claims: Claims,
  { all }: StoryPage,
  note: (claim: Claim) => string = () => "",
): Line[] {
  const { shown, more } = few(
    ids.flatMap((id) => claims.get(id) ?? []),
    claimsShown,
    all,
  );
  const gists = shown.map((claim, at) =>
    entry(4, kindColumn, at === 0 ? faint(kind) : "", [claim.gist, faint(note(claim))]),
  );
  return more > 0 ? [...gists, entry(4, kindColumn, "", faint(`and ${count(more, "more claim")} (--all)`))] : gists;
}
