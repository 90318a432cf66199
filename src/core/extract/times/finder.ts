import type { Place, Reading } from "./finding.ts";
import type { SlotValues } from "./slots.ts";

/** One phenomenon: its patterns, and what it makes of the slots they filled; null where it is no time after all. */
export interface Finder {
  readonly rule: string;
  readonly patterns: readonly string[];
  readonly read: (slots: Partial<SlotValues>, place: Place) => Reading | null;
}
