import { createHash } from "node:crypto";

/** What a text is found by beside its words: an outlet or an actor as a word that no text has, so that one index tells who has both. */
export type Mark = string;

/** So many that no two of a store's outlets and actors have one. */
const digits = 15;

const markOf = (kind: "a" | "o", name: string): Mark =>
  kind + createHash("sha256").update(name).digest("hex").slice(0, digits);

export const actorMark = (id: string): Mark => markOf("a", id);

/** Of an outlet's name in any case. */
export const outletMark = (name: string): Mark => markOf("o", name.toLowerCase());
