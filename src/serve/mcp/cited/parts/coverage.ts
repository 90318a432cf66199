import { z } from "zod";
import type { OutletCoverage } from "../../../../core/model/dossier.ts";
import { list, record } from "../../../../core/model/schema.ts";
import { nameOf } from "../../../../view/labels.ts";
import type { Book } from "../book.ts";
import { definePart } from "../part.ts";

const ClaimName = record({ id: z.string().describe("ask with it for the words"), gist: z.string() });

const CitedCoverage = record({
  outlet: z.string(),
  ids: list(z.string()).describe("of its articles"),
  leavesOut: list(ClaimName).describe(
    "claims that it could know and does not report, though most others do: what it is silent on, not what it denies",
  ),
  alone: list(ClaimName).describe("the first claims that it alone has"),
  aloneCount: z.int().nonnegative().describe("how many it alone has"),
}).describe("What one outlet alone has, and what it leaves out.");
type CitedCoverage = z.infer<typeof CitedCoverage>;

const mostNamed = 5;

/** In the order of their first articles. */
export const coverage = definePart({
  name: "coverage",
  meaning: "what each outlet alone has, and what it leaves out",
  item: CitedCoverage,
  first: 6,
  find: ({ page }) => page.dossier.coverage.outlets,
  idOf: () => null,
  cite,
  write,
});

function cite({ outlet, articles, leavesOut, alone }: OutletCoverage, { page }: Book): CitedCoverage {
  const { claims, articles: all } = page.dossier;
  const named = (ids: readonly string[]): z.infer<typeof ClaimName>[] =>
    ids.slice(0, mostNamed).map((id) => ({ id, gist: claims.find((claim) => claim.id === id)?.gist ?? "" }));
  const first = all.find(({ id }) => id === articles[0]);
  return {
    outlet: outlet ?? (first ? nameOf(first) : "outlet unknown"),
    ids: articles,
    leavesOut: named(leavesOut),
    alone: named(alone),
    aloneCount: alone.length,
  };
}

function write({ outlet, leavesOut, alone, aloneCount }: CitedCoverage): string[] {
  return [
    `${outlet}: alone has ${aloneCount} claims`,
    ...alone.map(({ id, gist }) => `  alone: ${gist} (${id})`),
    ...leavesOut.map(({ id, gist }) => `  leaves out: ${gist} (${id})`),
  ];
}
