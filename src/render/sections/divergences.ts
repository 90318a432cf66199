import type { Divergence, DivergenceValue } from "../../core/model/dossier.ts";
import { entry, line, type Line } from "../layout/lines.ts";
import { faint, strong, styled, type Look, type Rich } from "../layout/rich.ts";
import { gravestFirst, judgementText, meaningOf } from "../../view/judgement.ts";
import { quoted } from "../../view/quoted.ts";
import type { StoryPage } from "../../view/story-page.ts";
import type { Section } from "./section.ts";

const kindColumn = 11;

/** Where accounts say different things of the same thing: both sides' words, and whether they can all be true. */
export function writeDivergences(page: StoryPage): Section {
  const { divergences } = page.dossier;
  const lines = gravestFirst(divergences).flatMap((divergence) => describe(divergence, page));
  const none =
    page.dossier.articles.length > 1 ? "No difference found." : "Fewer than two articles: nothing to compare.";
  return { title: "WHERE ACCOUNTS DIFFER", lines: lines.length > 0 ? lines : [line(2, none)] };
}

const describe = (divergence: Divergence, page: StoryPage): Line[] => [
  entry(2, kindColumn, strong(divergence.kind), [divergence.about, ": ", judgement(divergence)]),
  ...divergence.values.map((value) => describeValue(value, page)),
];

function describeValue(value: DivergenceValue, { labels }: StoryPage): Line {
  const articles = labels.many(value.evidence.map(({ article }) => article));
  const meaning = meaningOf(value);
  const told = `${meaning && ` = ${meaning}`} · ${articles}`;
  return entry(2 + kindColumn, 2, "-", [quoted(value.text), faint(told)]);
}

const judgement = (divergence: Divergence): Rich => styled(lookOf(divergence), judgementText(divergence));

const lookOf = ({ compatible }: Divergence): Look => (compatible === "unclear" ? "mixed" : compatible ? "good" : "bad");
