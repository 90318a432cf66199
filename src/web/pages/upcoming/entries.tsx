import type { Source, UpcomingEntry } from "../../../core/model/stored.ts";
import { rangeText } from "../../../view/dates.ts";
import { nameOf } from "../../../view/labels.ts";
import { Link } from "../../address/link.tsx";
import { StatusMark } from "../../parts/status-mark.tsx";
import { isOnDays } from "./placing.ts";

/** What is announced: when, what, whether it is sure, and the sentences that say so. */
export const Entries = ({ entries }: { readonly entries: readonly UpcomingEntry[] }) => (
  <ol class="coming-entries">
    {entries.map((entry) => (
      <Entry key={entry.id} entry={entry} />
    ))}
  </ol>
);

const sourcesShown = 2;

function Entry({ entry }: { readonly entry: UpcomingEntry }) {
  const { from, to, what, status, story, sources } = entry;
  return (
    <li class="coming-entry">
      <p class="coming-when">
        {!isOnDays(entry) && <span class="soft">some day in </span>}
        {rangeText({ from, to })}
      </p>
      <div>
        <p class="coming-what">
          <Link to={{ path: ["stories", story], query: {} }}>{what}</Link>
        </p>
        <StatusMark status={status} />
      </div>
      <div class="coming-said">
        <ul class="coming-sources">
          {sources.slice(0, sourcesShown).map((source) => (
            <Says key={source.article + source.words} source={source} entry={entry} />
          ))}
        </ul>
        {sources.length > sourcesShown && (
          <details class="coming-more">
            <summary>{sources.length - sourcesShown} more</summary>
            <ul class="coming-sources">
              {sources.slice(sourcesShown).map((source) => (
                <Says key={source.article + source.words} source={source} entry={entry} />
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}

/** An outlet's sentence, which leads to its place in the article. */
function Says({ source, entry: { story, evidence } }: { readonly source: Source; readonly entry: UpcomingEntry }) {
  const span = evidence.find(({ article }) => article === source.article)?.span;
  const query = { read: source.article, ...(span && { at: `${span.start}-${span.end}` }) };
  return (
    <li>
      <Link
        to={{ path: ["stories", story, "timeline"], query }}
        aria-label={`${nameOf(source)}: read it in the article`}
      >
        {nameOf(source)}
      </Link>{" "}
      <q>{source.words}</q>
    </li>
  );
}
