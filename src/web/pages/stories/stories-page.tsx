import type { StorySummary } from "../../../core/model/stored.ts";
import { Link } from "../../address/link.tsx";
import { apiAddress } from "../../api/client.ts";
import { usePages } from "../../api/use-pages.ts";
import { Empty } from "../../parts/empty.tsx";
import type { PageProps } from "../page.ts";
import { PagesShown } from "../parts/pages-shown.tsx";
import { Subscribe } from "../parts/subscribe.tsx";
import { useAlternate, useTitle } from "../parts/use-head.ts";
import { StoriesFilters, storiesFilters } from "./stories-filters.tsx";
import { StoryRow } from "./story-row.tsx";
import "../parts/page-head.css";
import "./stories.css";

/** `/`: what the store knows, the newest first. */
export function StoriesPage({ query }: PageProps) {
  const asked = Object.fromEntries(storiesFilters.map((name) => [name, query[name]]));
  const stories = usePages("stories", [], asked);
  const feed = apiAddress("stories", [], { ...asked, format: "atom" });
  const isFiltered = storiesFilters.some((name) => query[name]);
  useTitle("Stories");
  useAlternate(feed, "application/atom+xml", "Stories");
  return (
    <>
      <div class="page-head">
        <h1>Stories</h1>
        <Subscribe feeds={[{ name: isFiltered ? "These stories" : "All stories", address: feed, kind: "atom" }]} />
      </div>
      <StoriesFilters query={query} />
      <PagesShown asked={stories}>{(bodies) => <Listed stories={bodies.flat()} isFiltered={isFiltered} />}</PagesShown>
    </>
  );
}

function Listed({ stories, isFiltered }: { readonly stories: readonly StorySummary[]; readonly isFiltered: boolean }) {
  if (stories.length === 0) return isFiltered ? <NothingFits /> : <NothingStored />;
  return (
    <ol class="stories" aria-label="Stories, the newest first">
      {stories.map((story) => (
        <StoryRow key={story.id} story={story} />
      ))}
    </ol>
  );
}

const NothingFits = () => (
  <Empty title="No story fits">
    <p>An actor is found by a whole name or a part of it, an outlet by its whole name.</p>
    <p class="stories-way">
      <Link class="button" to={{ path: [], query: {} }}>
        Show all stories
      </Link>
    </p>
  </Empty>
);

const NothingStored = () => (
  <Empty title="No stories yet">
    <p>Add articles of several outlets on the same events: they are grouped into stories as they come.</p>
    <p class="stories-way">
      <Link class="button button-main" to={{ path: ["add"], query: {} }}>
        Add articles
      </Link>
    </p>
  </Empty>
);
