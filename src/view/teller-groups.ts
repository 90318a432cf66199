import type { Event } from "../core/model/event.ts";
import type { StoryPage } from "./story-page.ts";
import { tellersOf, unnamed } from "./tellers.ts";

/** Places that tell of an event on the word of one source; `own voice` where the articles name none. */
export interface TellerGroup {
  readonly source: string;
  readonly mentions: readonly Event[];
}

/** On whose word articles tell of an event, the first to be read first; those who name nobody are left out. */
export function tellerGroups(mentions: readonly Event[], page: StoryPage): TellerGroup[] {
  const tellers = tellersOf(mentions, page);
  const bySource = Map.groupBy(mentions, (_, at) => tellers[at]!.source ?? "own voice");
  return [...bySource].filter(([source]) => source !== unnamed).map(([source, group]) => ({ source, mentions: group }));
}
