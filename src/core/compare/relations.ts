import type { Relation } from "../model/dossier.ts";
import type { Event } from "../model/event.ts";
import type { ToldEvent } from "./events/told-event.ts";
import { eventKind } from "./events/family.ts";
import type { Material } from "./material.ts";
import { byText } from "./order.ts";

interface Dealings {
  events: number;
  tone: number;
  statements: number;
}

/** Who acts towards whom, and who speaks to whom. */
export function tellRelations({ events, analyses }: Material): Relation[] {
  const dealings = new Map<string, Dealings>();
  const between = (from: string, to: string): Dealings => {
    const key = `${from}\n${to}`;
    const known = dealings.get(key) ?? { events: 0, tone: 0, statements: 0 };
    dealings.set(key, known);
    return known;
  };
  for (const { told } of events) {
    for (const [from, to] of distinctPairs(told)) {
      const found = between(from, to);
      found.events++;
      found.tone += toneOf(told[0]!.event);
    }
  }
  for (const { speaker, addressee } of analyses.flatMap(({ statements }) => statements))
    if (speaker && addressee && speaker !== addressee) between(speaker, addressee).statements++;
  return [...dealings].toSorted(([a], [b]) => byText(a, b)).map(toRelation);
}

function toRelation([key, { events, tone, statements }]: [string, Dealings]): Relation {
  const [from, to] = key.split("\n") as [string, string];
  return { from, to, events, statements, tone: events === 0 ? 0 : Math.round((tone / events) * 1000) / 1000 };
}

/** 1 for cooperation, -1 for conflict. */
function toneOf({ kind }: Event): number {
  const quad = eventKind(kind)?.quad;
  if (quad === undefined) return 0;
  return quad.endsWith("cooperation") ? 1 : -1;
}

/** From sources to targets; among participants, both ways. Each pair once, however many places tell of it. */
function distinctPairs(told: readonly ToldEvent[]): [string, string][] {
  const pairs = new Map<string, [string, string]>();
  for (const { sides } of told)
    for (const from of sides)
      for (const to of sides)
        if (from.actor !== to.actor && from.role !== "target" && to.role !== "source")
          pairs.set(`${from.actor} ${to.actor}`, [from.actor, to.actor]);
  return [...pairs.values()];
}
