import { isCooperative, ploverEntry } from "../../lexicon/plover.ts";
import type { EventStatus, PloverType } from "../../model/event.ts";
import type { EventKind } from "./kinds.ts";

/**
 * The PLOVER type of an event. The codebook types what is only announced, asked for or refused by that act:
 * a coming cooperation is AGREE, a coming conflict THREATEN, a demanded action REQUEST, a refused cooperation REJECT.
 */
export function ploverType({ type }: EventKind, status: EventStatus): PloverType {
  if (typesOfWords.has(type)) return type;
  const cooperative = isCooperative(type);
  if (status === "planned") return cooperative ? "AGREE" : "THREATEN";
  if (status === "demanded") return "REQUEST";
  return status === "denied" && cooperative ? "REJECT" : type;
}

/** These are announcements, demands and refusals themselves. */
const typesOfWords: ReadonlySet<PloverType> = new Set(["AGREE", "REQUEST", "ACCUSE", "REJECT", "THREATEN"]);

/** To meet, to visit, to negotiate: what CAMEO calls an intent to do so. */
const intentToMeet = "036";

/** The CAMEO code of an event, where one is just as wide: the kind's own while its type is, else the root of the type; null where CAMEO has none. */
export function cameoOf(kind: EventKind, type: PloverType): string | null {
  if (type === kind.type && kind.cameo) return kind.cameo;
  if (type === "AGREE" && kind.contact) return intentToMeet;
  return ploverEntry(type).cameo ?? null;
}
