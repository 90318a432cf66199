import type { Actor } from "../../model/actor.ts";
import { byText } from "../order.ts";
import { eventKind } from "./family.ts";

const shown = 3;

function namesOf(ids: readonly string[], actors: ReadonlyMap<string, Actor>, separator: string): string {
  const names = ids.map((id) => actors.get(id)?.name ?? id).toSorted(byText);
  return names.slice(0, shown).join(separator) + (names.length > shown ? " and others" : "");
}

/** An event in a few words: [Call: A – B], [Visit: A → B]. */
export function eventTitle(
  family: string,
  participants: ReadonlySet<string>,
  actors: ReadonlyMap<string, Actor>,
): string {
  const label = family.charAt(0).toUpperCase() + family.slice(1).replaceAll("-", " ");
  const targets = [...participants].filter((id) => id.startsWith("to ")).map((id) => id.slice(3));
  const sides = [...participants].filter((id) => !id.startsWith("to "));
  const separator = eventKind(family)?.reciprocal ? " – " : ", ";
  const left = namesOf(sides, actors, separator);
  const right = targets.length > 0 ? `→ ${namesOf(targets, actors, ", ")}` : "";
  const who = [left, right].filter(Boolean).join(" ");
  return who ? `${label}: ${who}` : label;
}
