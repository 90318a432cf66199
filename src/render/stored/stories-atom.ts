import type { StorySummary } from "../../core/model/stored.ts";
import { momentOf, writeFeed } from "../atom/feed.ts";
import type { View } from "../format.ts";
import { count } from "../layout/few.ts";

/** Stories as a feed. */
export const render = (stories: readonly StorySummary[], { base }: View): string =>
  writeFeed(
    { id: "stories", title: "Readout: stories", base },
    stories.map((story) => ({
      id: story.id,
      story: story.id,
      title: story.title,
      summary: summarise(story),
      updated: momentOf(story.to),
    })),
  );

const summarise = ({ articles, outlets, outletNames, actors, disputed }: StorySummary): string =>
  [
    `${count(articles, "article")} by ${count(outlets, "outlet")}${disputed ? `, ${count(disputed, "disputed claim")}` : ""}`,
    actors.map(({ name }) => name).join(", "),
    outletNames.join(", "),
  ]
    .filter(Boolean)
    .join("\n");
