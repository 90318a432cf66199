import type { PloverType, QuadClass } from "../model/event.ts";
import { lexicon } from "./lexicon.ts";
import type { Tables } from "./tables.ts";

type Entry = Tables["plover"][number];

const byType: ReadonlyMap<PloverType, Entry> = new Map(lexicon.plover.map((entry) => [entry.type, entry]));

/** What is known of a PLOVER type: its class, and its root and intensity in CAMEO where that has one just as wide. */
export const ploverEntry = (type: PloverType): Entry => byType.get(type)!;

export const quadOf = (type: PloverType): QuadClass => ploverEntry(type).quad;

/** Whether a type is of one of the two classes of cooperation. */
export const isCooperative = (type: PloverType): boolean => quadOf(type).endsWith("cooperation");
