import type { StoryEvent } from "../../core/model/dossier.ts";

/** PLOVER's modes of CONSULT by our kinds. */
const ofContacts: Readonly<Record<string, string>> = { visit: "visit", call: "phone", mediate: "third-party" };
const manyAreMultilateral = 3;

/** Our modes of contacts, for which PLOVER has no names. */
const manners: ReadonlySet<string> = new Set(["phone call", "video call", "in person", "written"]);

/** How a contact was held, by all accounts. */
export const mannersOf = ({ modes }: StoryEvent): string[] => modes.filter((mode) => manners.has(mode));

/** The PLOVER mode of an event: of a contact by its kind and how many take part, else the one that its words tell. */
export function ploverModeOf({ kind, type, modes, actors }: StoryEvent): string | null {
  if (type !== "CONSULT") return modes.find((mode) => !manners.has(mode)) ?? null;
  return ofContacts[kind] ?? (actors.length >= manyAreMultilateral ? "multilateral" : null);
}
