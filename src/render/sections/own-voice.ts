import type { EvaluativeWord } from "../../core/model/dossier.ts";
import { few } from "../layout/few.ts";
import { entry, gap, line } from "../layout/lines.ts";
import { faint, type Rich } from "../layout/rich.ts";
import type { StoryPage } from "../../view/story-page.ts";
import type { Section } from "./section.ts";

const barLength = 20;
const barColumn = barLength + 7;
const wordsShown = 5;

const meaning =
  "How much an outlet tells without saying whose word it is, quotations aside, and the words in that which judge. They are shown for the reader to weigh and measure no bias.";

/** How much of each account no source stands behind, and the words in it that judge. */
export function writeOwnVoice({ dossier, labels, all }: StoryPage): Section | null {
  if (dossier.ownVoice.length === 0) return null;
  const lines = dossier.ownVoice.map(({ article, words, evaluative }) =>
    entry(2, barColumn, [bar(words), percent(words)], [labels.one(article), faint(listed(evaluative, all))]),
  );
  return { title: "OWN VOICE (words that no source stands behind)", lines: [line(2, faint(meaning)), gap, ...lines] };
}

/** [ · brutal (2), defiant and 3 more] */
function listed(words: readonly EvaluativeWord[], all: boolean): string {
  const { shown, more } = few(words, wordsShown, all);
  const named = shown.map(({ word, count }) => (count > 1 ? `${word} (${count})` : word)).join(", ");
  return named === "" ? "" : ` · ${named}${more > 0 ? ` and ${more} more` : ""}`;
}

function bar(share: number): Rich {
  const full = Math.round(share * barLength);
  return ["█".repeat(full), faint("·".repeat(barLength - full))];
}

const percent = (share: number): string => `${Math.round(share * 100)} %`.padStart(6);
