import type { Claim } from "../../core/model/dossier.ts";
import { isSure, originsText } from "../../view/claim-origins.ts";
import { count, few } from "../layout/few.ts";
import { entry, line, type Line } from "../layout/lines.ts";
import { faint, styled, type Look, type Rich } from "../layout/rich.ts";
import type { StoryPage } from "../../view/story-page.ts";
import type { Section } from "./section.ts";

const claimsShown = 12;
const verdictColumn = 15;

const looks: Record<Claim["verdict"], Look> = {
  corroborated: "good",
  echoed: "mixed",
  disputed: "bad",
  single: "faint",
};

/** What several articles report, surest first, with the verdict and the reason for it; claims of one article are counted, and shown with --all. */
export function writeClaims(page: StoryPage): Section {
  const { claims } = page.dossier;
  const shared = claims.filter((claim) => articlesOf(claim).length > 1);
  const alone = claims.filter((claim) => articlesOf(claim).length <= 1);
  const ordered = shared.toSorted(
    (a, b) => Number(isSure(b)) - Number(isSure(a)) || articlesOf(b).length - articlesOf(a).length,
  );
  const lines = [...writeFew(ordered, "more of several articles", page), ...writeAlone(alone, page)];
  return { title: "CLAIMS", lines: lines.length > 0 ? lines : [line(2, "No claim found.")] };
}

function writeFew(claims: readonly Claim[], rest: string, page: StoryPage): Line[] {
  const { shown, more } = few(claims, claimsShown, page.all);
  const lines = shown.flatMap((claim) => describe(claim, page));
  return more > 0 ? [...lines, line(2, faint(`and ${more} ${rest} (--all)`))] : lines;
}

const articlesOf = ({ assertions }: Claim): string[] => [...new Set(assertions.map(({ article }) => article))];

function describe(claim: Claim, page: StoryPage): Line[] {
  return [
    entry(2, verdictColumn, verdictOf(claim), claim.gist),
    entry(2, verdictColumn, "", faint(`${originsText(claim)} · ${page.labels.numbers(articlesOf(claim))}`)),
    ...(claim.verdict === "disputed" ? [entry(2, verdictColumn, "", faint(claim.reason.split("; ")[0]!))] : []),
  ];
}

/** [ECHOED?] where the articles may well tell two things. */
const verdictOf = (claim: Claim): Rich =>
  styled(looks[claim.verdict], `${claim.verdict.toUpperCase()}${isSure(claim) ? "" : "?"}`);

/** The claims of one article: a count where the coverage shows the first ones, else themselves. */
function writeAlone(alone: readonly Claim[], page: StoryPage): Line[] {
  const isCovered = !page.all && page.dossier.articles.length > 1;
  if (alone.length === 0) return [];
  if (!isCovered) return writeFew(alone, "more", page);
  const told = alone.length === 1 ? "stands in one article only" : "stand in one article each";
  return [
    line(2, faint(`${count(alone.length, "claim")} ${told}: the first ones are under WHO LEFT WHAT OUT (--all)`)),
  ];
}
