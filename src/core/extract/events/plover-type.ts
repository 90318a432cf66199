import type { EventStatus } from "../../model/event.ts";
import type { EventKind } from "./kinds.ts";

/**
 * The PLOVER type of an event. The codebook types what is only announced, asked for or refused by that act:
 * a coming cooperation is AGREE, a coming conflict THREATEN, a demanded action REQUEST, a refused cooperation REJECT.
 */
export function ploverType({ type, quad, bare }: EventKind, status: EventStatus): string {
  if (bare || typesOfWords.has(type)) return type;
  const cooperative = quad.endsWith("cooperation");
  if (status === "planned") return cooperative ? "AGREE" : "THREATEN";
  if (status === "demanded") return "REQUEST";
  return status === "denied" && cooperative ? "REJECT" : type;
}

/** These are announcements, demands and refusals themselves. */
const typesOfWords = new Set(["AGREE", "REQUEST", "ACCUSE", "REJECT", "THREATEN"]);
