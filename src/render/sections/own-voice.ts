import { entry } from "../layout/lines.ts";
import { faint } from "../layout/rich.ts";
import type { Section, StoryPage } from "../story-page.ts";

const barLength = 20;
const barColumn = barLength + 7;

/** How much of each account no source stands behind, and how much of that judges. */
export function writeOwnVoice({ dossier, labels }: StoryPage): Section | null {
  if (dossier.ownVoice.length === 0) return null;
  const lines = dossier.ownVoice.map(({ article, share, evaluative }) =>
    entry(
      2,
      barColumn,
      [bar(share), percent(share)],
      [labels.one(article), faint(` · ${percent(evaluative).trim()} of it with an evaluative word`)],
    ),
  );
  return { title: "OWN VOICE (assertions that no source stands behind)", lines };
}

function bar(share: number) {
  const full = Math.round(share * barLength);
  return ["█".repeat(full), faint("·".repeat(barLength - full))];
}

const percent = (share: number): string => `${Math.round(share * 100)} %`.padStart(6);
