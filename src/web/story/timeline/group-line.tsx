import type { TimelineEntry } from "../../../core/model/dossier.ts";
import { rangeText } from "../../../view/dates.ts";
import { printedTimes } from "../../../view/printed-time.ts";
import { quoted } from "../../../view/quoted.ts";
import { keyOf, type TimeGroup } from "../../../view/timeline-parts.ts";
import { Few } from "../../parts/few.tsx";
import { useStory } from "../story-context.tsx";
import { EntryLine } from "./entry-line.tsx";

const entriesShown = 12;
const wordingsShown = 3;

interface Props {
  readonly group: TimeGroup;
  /** The one that stands before it on the line. */
  readonly above: TimeGroup | undefined;
}

/** One time and all that is dated to it: a point for a day, a bar for a longer time, since what happened in it is not known to a day. */
export function GroupLine({ group, above }: Props) {
  const { from, to, entries } = group;
  const { page } = useStory();
  const isDay = from === to && from.length >= "2026-02-04".length;
  const wordings = isDay ? [] : [...new Set(entries.flatMap((entry) => printedTimes(entry, page.dossier)))];
  return (
    <li class={isDay ? "time-group" : "time-group time-range"}>
      <div class="time-when">
        <p class="time-date">{isDay ? rangeText({ from, to }) : `${lengthWord(from, to)}${rangeText({ from, to })}`}</p>
        {wordings.length > 0 && <p class="time-words">{wordings.slice(0, wordingsShown).map(quoted).join(", ")}</p>}
      </div>
      <div class="time-axis" aria-hidden="true" />
      <div>
        <Few items={entries} most={entriesShown} what="of the same time" class="time-entries">
          {(entry, at) => (
            <EntryLine key={keyOf(entry)} entry={entry} isOpen={!isOpen(entries) && at > 0 && entry.order === "open"} />
          )}
        </Few>
        {overlaps(above, group) && <p class="time-open">It may be before what stands above it.</p>}
        {isOpen(entries) && <p class="time-open">The order of these is not told.</p>}
      </div>
    </li>
  );
}

/** [in Apr 2026] is some time in it; a range says so itself. */
const lengthWord = (from: string, to: string): string => (from === to ? "in " : "");

/** Whether nothing is known of their order. */
const isOpen = (entries: readonly TimelineEntry[]): boolean =>
  entries.length > 1 && entries.slice(1).every(({ order }) => order === "open");

/** Whether it may have been before what stands above it. */
const overlaps = (above: TimeGroup | undefined, { from, entries: [first] }: TimeGroup): boolean =>
  above !== undefined && first?.order === "open" && `${above.to}~` >= from;
