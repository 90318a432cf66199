import type { StoryChange } from "../../core/model/stored.ts";
import type { View } from "../format.ts";
import { layout, line } from "../layout/lines.ts";

const words: Readonly<Record<StoryChange["kind"], string>> = {
  opened: "is a story of its own now",
  grown: "has grown",
  merged: "has taken in",
  split: "was made of articles of",
  moved: "has articles from",
};

/** What became of stories, one a line. */
export const render = (changes: readonly StoryChange[], view: View): string =>
  layout(
    changes.length === 0
      ? [line(0, "Noted; no story changes by it.")]
      : changes.map(({ kind, story, from }) =>
          line(0, `${story} ${words[kind]}${from === undefined ? "" : ` ${from}`}`),
        ),
    view,
  );
