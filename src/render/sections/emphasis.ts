import { few } from "../layout/few.ts";
import { entry } from "../layout/lines.ts";
import type { Section, StoryPage } from "../story-page.ts";

const topicsShown = 6;
const topicColumn = 24;

/** What each account dwells on. */
export function writeEmphasis({ dossier, labels, all }: StoryPage): Section | null {
  if (dossier.emphasis.length === 0) return null;
  const lines = few(dossier.emphasis, topicsShown, all).shown.map(({ topic, shares }) =>
    entry(
      2,
      topicColumn,
      topic,
      shares.map((each) => `${labels.numbers([each.article])}${percent(each.share)}`).join("  "),
    ),
  );
  return { title: "EMPHASIS (how much of each article names it)", lines };
}

const percent = (share: number): string => `${Math.round(share * 100)} %`.padStart(6);
