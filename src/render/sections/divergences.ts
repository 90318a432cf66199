import type { Divergence, DivergenceValue } from "../../core/model/dossier.ts";
import { entry, line, type Line } from "../layout/lines.ts";
import { faint, strong, styled, type Rich } from "../layout/rich.ts";
import { quoted } from "../../view/quoted.ts";
import type { StoryPage } from "../../view/story-page.ts";
import type { Section } from "./section.ts";

const kindColumn = 11;

/** Where accounts say different things of the same thing: both sides' words, and whether they can all be true. */
export function writeDivergences(page: StoryPage): Section {
  const { divergences } = page.dossier;
  const graver = divergences.toSorted((a, b) => weight(a) - weight(b));
  const lines = graver.flatMap((divergence) => describe(divergence, page));
  const none =
    page.dossier.articles.length > 1 ? "No difference found." : "Fewer than two articles: nothing to compare.";
  return { title: "WHERE ACCOUNTS DIFFER", lines: lines.length > 0 ? lines : [line(2, none)] };
}

/** What cannot be reconciled comes first. */
const weight = ({ compatible }: Divergence): number => (compatible === false ? 0 : compatible === "unclear" ? 1 : 2);

const describe = (divergence: Divergence, page: StoryPage): Line[] => [
  entry(2, kindColumn, strong(divergence.kind), [divergence.about, ": ", judgement(divergence)]),
  ...divergence.values.map((value) => describeValue(value, page)),
];

function describeValue({ text, normal, evidence }: DivergenceValue, { labels }: StoryPage): Line {
  const articles = labels.many(evidence.map(({ article }) => article));
  const meaning = normal && letters(normal) !== letters(text) ? ` = ${normal}` : "";
  return entry(2 + kindColumn, 2, "-", [quoted(text), faint(`${meaning} · ${articles}`)]);
}

const letters = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function judgement({ compatible, values }: Divergence): Rich {
  const together = values.length === 2 ? "both" : "all";
  if (compatible === "unclear") return styled("mixed", `unclear whether ${together} can be true`);
  if (compatible) return styled("good", `can ${together} be true`);
  return styled("bad", `cannot ${together} be true`);
}
