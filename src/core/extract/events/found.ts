import type { Announcement, Event, EventStatus, Quantity } from "../../model/event.ts";
import type { TimeReference } from "../../model/time.ts";
import type { Clause } from "../../text/parsed-text.ts";
import type { TokenRange } from "../../text/tagged-text.ts";
import type { EventKind } from "./kinds.ts";
import type { Scene } from "./scene.ts";

export type Side = NonNullable<Event["actors"][number]["side"]>;
export type Role = Event["actors"][number]["role"];

/** Someone who takes part, at the place that names them. */
export interface Part extends TokenRange {
  readonly actor: string;
  readonly role: Role;
  /** Whether they called or hosted, where the words tell. */
  readonly side?: Side;
}

/** An event by token, while the stage settles it. Its range is the words that name the action. */
export interface Found extends TokenRange {
  readonly rule: string;
  readonly kind: EventKind;
  /** The main word: a verb or an event noun. */
  readonly head: number;
  /** The event noun among the words, the object of the verb included; null where there is none. */
  readonly noun: number | null;
  /** With what hangs on the words: [his April trip to Norway]. */
  readonly extent: TokenRange;
  readonly clause: Clause;
  readonly parts: readonly Part[];
  /** Points back at an event named before: [the call]. */
  readonly definite: boolean;
  readonly status: EventStatus | null;
  /** What the words say of a coming event beside its status. */
  readonly announced: Announcement | null;
  readonly mode: string | null;
  /** The words that date it. */
  readonly dated: TimeReference | null;
  /** The end of a time with two ends: [from Monday to Friday]. */
  readonly until: TimeReference | null;
  readonly place: string | null;
  readonly duration: Quantity | null;
  /** Topics that its words name as talked about. */
  readonly agenda: readonly TokenRange[];
}

/** What a finder must tell; the rest is settled by refiners. */
export type Finding = Pick<Found, "rule" | "kind" | "head" | "noun" | "extent" | "clause" | "parts"> &
  Partial<Pick<Found, "definite" | "mode">> &
  TokenRange;

/** An event as a finder leaves it. */
export const asFound = (finding: Finding): Found => ({
  definite: false,
  status: null,
  announced: null,
  mode: null,
  dated: null,
  until: null,
  place: null,
  duration: null,
  agenda: [],
  ...finding,
});

export type Finder = (scene: Scene) => Found[];
export type Refiner = (events: readonly Found[], scene: Scene) => Found[];

/** A refiner that settles one field of each event by itself. */
export const each =
  (settle: (event: Found, scene: Scene, events: readonly Found[]) => Partial<Found>): Refiner =>
  (events, scene) =>
    events.map((event) => ({ ...event, ...settle(event, scene, events) }));

/** Ids of those who take part, each once. */
export const actorsOf = ({ parts }: Pick<Found, "parts">): string[] => [...new Set(parts.map(({ actor }) => actor))];
