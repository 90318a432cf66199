import { ActorPage } from "./actor/actor-page.tsx";
import { AddPage } from "./add/add-page.tsx";
import type { Page } from "./page.ts";
import { SearchPage } from "./search/search-page.tsx";
import { StoriesPage } from "./stories/stories-page.tsx";
import { StoryPage } from "./story.tsx";
import { UpcomingPage } from "./upcoming/upcoming-page.tsx";

/** The pages by the first part of their addresses. One line here adds one. */
export const pages: Readonly<Record<string, Page>> = {
  "": StoriesPage,
  stories: StoryPage,
  actors: ActorPage,
  search: SearchPage,
  upcoming: UpcomingPage,
  add: AddPage,
};
