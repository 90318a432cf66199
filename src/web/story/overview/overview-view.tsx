import { ArticleNotes } from "./article-notes.tsx";
import { Echoes } from "./echoes.tsx";
import { EventLine } from "./event-line.tsx";
import { Sharpest } from "./sharpest.tsx";
import { VerdictCounts } from "./verdict-counts.tsx";
import "./overview-view.css";

/** What one wants to know of a story in the first ten seconds. */
export function OverviewView() {
  return (
    <div class="overview">
      <div class="overview-parts">
        <EventLine />
        <div class="overview-side">
          <Sharpest />
          <VerdictCounts />
          <Echoes />
          <ArticleNotes />
        </div>
      </div>
    </div>
  );
}
