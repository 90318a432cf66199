import { ActorPage } from "./actor.tsx";
import { AddPage } from "./add.tsx";
import type { Page } from "./page.ts";
import { SearchPage } from "./search.tsx";
import { StoriesPage } from "./stories.tsx";
import { StoryPage } from "./story.tsx";
import { UpcomingPage } from "./upcoming.tsx";

/** The pages by the first part of their addresses. One line here adds one. */
export const pages: Readonly<Record<string, Page>> = {
  "": StoriesPage,
  stories: StoryPage,
  actors: ActorPage,
  search: SearchPage,
  upcoming: UpcomingPage,
  add: AddPage,
};
