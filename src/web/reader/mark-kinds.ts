/** What can be marked in a text, in the order in which it is offered. */
export const markKinds = ["statements", "claims", "actors", "events", "times"] as const;
export type MarkKind = (typeof markKinds)[number];

const none = "none";

/** The kinds that an address names, `times,events`; all where it names none. */
export function readKinds(written: string | undefined): ReadonlySet<MarkKind> {
  const named = (written ?? "").split(",");
  const known = markKinds.filter((kind) => named.includes(kind));
  return new Set(known.length > 0 || written === none ? known : markKinds);
}

/** Empty for all of them, which needs no word in an address. */
export function writeKinds(kinds: ReadonlySet<MarkKind>): string {
  if (kinds.size === markKinds.length) return "";
  return markKinds.filter((kind) => kinds.has(kind)).join(",") || none;
}
