import type { Emphasis } from "../../core/model/dossier.ts";
import { few } from "../layout/few.ts";
import { entry } from "../layout/lines.ts";
import type { StoryPage } from "../../view/story-page.ts";
import type { Section } from "./section.ts";

const topicsShown = 6;
const topicColumn = 24;
/** Behind the share in an article whose headline names the topic. */
const inHeadline = "*";

/** What each account dwells on, in its text and in its headline. */
export function writeEmphasis({ dossier, labels, all }: StoryPage): Section | null {
  if (dossier.emphasis.length === 0) return null;
  const lines = few(dossier.emphasis, topicsShown, all).shown.map(({ topic, shares }) =>
    entry(
      2,
      topicColumn,
      topic,
      shares
        .map((each) => `${labels.numbers([each.article])}${describe(each)}`)
        .join(" ")
        .trimEnd(),
    ),
  );
  return { title: `EMPHASIS (how much of each article names it; ${inHeadline} in its headline, too)`, lines };
}

const describe = ({ share, inTitle }: Emphasis["shares"][number]): string =>
  `${`${Math.round(share * 100)} %`.padStart(6)}${inTitle ? inHeadline : " "}`;
