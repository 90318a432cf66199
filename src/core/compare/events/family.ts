import { lexicon } from "../../lexicon/lexicon.ts";
import type { Event } from "../../model/event.ts";

const kinds = new Map(lexicon.events.map((kind) => [kind.name, kind]));

/** The lexicon's entry for a kind of event. */
export const eventKind = (name: string) => kinds.get(name);

/** Whether a kind is a call, a meeting or a visit. */
export const isContact = (kind: string): boolean => kinds.get(kind)?.contact === true;

const manners: Readonly<Record<string, string>> = {
  "phone call": "remote",
  "video call": "remote",
  "in person": "in person",
  written: "written",
};

/** Of these kinds the mode may tell more than the word: a virtual meeting is a call. */
const loose = new Set(["call", "meeting", "talks"]);

/** What an event is compared as: phone and video calls are one family; visits, summits and meetings each their own. */
export function familyOf(event: Event): string {
  if (!loose.has(event.kind)) return event.kind;
  const manner = manners[event.mode ?? ""];
  if (manner === "remote") return "call";
  return manner === "in person" ? "meeting" : event.kind;
}

/** The families that may be words for one event share this name. */
export const relatedFamilies = (family: string): string => (loose.has(family) ? "contact" : family);

/** Whether two families can be words for one event: talks may be a call or a meeting. */
export function familiesAgree(a: string, b: string): boolean {
  if (a === b) return true;
  const [first, second] = a === "talks" ? [a, b] : [b, a];
  return first === "talks" && loose.has(second);
}

/** Whether two modes cannot both be true of one contact: by phone, by video, in person. */
export const modesExclude = (a: string, b: string): boolean =>
  a !== b && manners[a] !== undefined && manners[b] !== undefined;
