import { wireFlags, agenciesIn } from "../flags/wire.ts";
import { stripMarkup } from "../clean/markup.ts";
import { normaliseLine } from "../normalise.ts";
import { titleParts } from "../outlet-suffix.ts";
import { choosePublication } from "./choose-date.ts";
import { chooseOutlet } from "./choose-outlet.ts";
import { chooseTitle, findHeading } from "./choose-title.ts";
import { fromElements } from "./from-elements.ts";
import { fromJsonLd } from "./from-json-ld.ts";
import { fromLinks } from "./from-links.ts";
import { fromMeta } from "./from-meta.ts";
import { findStamp } from "./from-stamps.ts";
import { tabOf, type PageElements } from "./page-elements.ts";
import type { Finding, PageFields } from "./page-fields.ts";
import { renderParagraphs } from "./paragraphs.ts";

/** Where to look, the most reliable first. */
const places: readonly ((page: PageElements) => Finding)[] = [fromLinks, fromJsonLd, fromMeta, fromElements];

/** What a page says about its article. */
export function readMetadata(page: PageElements): PageFields {
  const { address } = page;
  const findings = places.map((read) => read(page));
  const first = (field: "url" | "byline" | "modified" | "section" | "language"): string | undefined =>
    findings.map((finding) => finding[field]).find((value) => value !== undefined);
  const all = <Item>(list: (finding: Finding) => readonly Item[] | undefined): Item[] =>
    findings.flatMap((finding) => list(finding) ?? []);

  const [url, language, modified] = [first("url") ?? address, first("language"), first("modified")];
  const { outlet, title, headlines } = nameArticle(page, findings, address ?? url);
  return {
    url,
    outlet,
    title,
    byline: first("byline"),
    published: choosePublication(
      all(({ published }) => published),
      modified,
      () => findStamp(page, { headlines, language, address: url }),
    ),
    modified,
    section: first("section"),
    language,
    flags: [...all(({ flags }) => flags), ...wireFlags(all(({ credits }) => credits).flatMap(agenciesIn), outlet)],
  };
}

/** Outlet and title are chosen together, for titles carry the outlet's name; `headlines` is all that may stand above the article. */
function nameArticle(page: PageElements, findings: readonly Finding[], address: string | undefined) {
  const names = normalLines(findings.flatMap(({ outlets }) => outlets ?? []));
  const titles = normalLines(findings.flatMap((finding) => finding.titles ?? []));
  const headings = normalLines(page.named("h1").map((heading) => renderParagraphs(heading).join(" ")));
  const [tab] = normalLines([tabOf(page)]);
  const outlet = chooseOutlet({ names, titles, headings, tab, address });
  const title = chooseTitle({ titles, headings, tab, outlets: [outlet, ...names] });
  const headlines = normalLines([title, findHeading(headings, title), ...titles, ...titleParts(tab ?? "")]);
  return { outlet, title, headlines };
}

/** Data carry entities and tags: [<i>Lamp</i> &amp; key]. */
const normalLines = (lines: readonly (string | undefined)[]): string[] =>
  lines.map((line) => stripMarkup(normaliseLine(line) ?? "").join(" ")).filter(Boolean);
