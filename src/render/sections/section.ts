import type { StoryPage } from "../../view/story-page.ts";
import type { Line } from "../layout/lines.ts";

/** One part of the page; null where there is nothing to say. */
export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
}
export type SectionWriter = (page: StoryPage) => Section | null;
