import { judge } from "./same/judge.ts";
import type { Judgement } from "../../names/judgement.ts";
import { keysOf } from "./same/keys.ts";
import type { Sighting } from "./sightings.ts";

/** What two sightings that share a key are to each other. */
export interface Candidate {
  readonly one: Sighting;
  readonly other: Sighting;
  readonly judgement: Judgement;
}

/** Judges every two sightings of which one looks for the other, once; all others are not one. */
export function judgeCandidates(sightings: readonly Sighting[]): Candidate[] {
  const keys = sightings.map(({ identity }) => keysOf(identity));
  const answers = sightings.flatMap((sighting, at) => keys[at]!.answers.map((key) => ({ key, sighting })));
  const index = Map.groupBy(answers, ({ key }) => key);
  const judged = new Set<string>();
  return keys.flatMap(({ asks }, at) => {
    const one = sightings[at]!;
    const found = new Set(asks.flatMap((key) => index.get(key) ?? []).map(({ sighting }) => sighting));
    const others = [...found].filter((other) => other !== one && isNew(judged, one, other));
    return others.map((other) => ({ one, other, judgement: judge(one.identity, other.identity) }));
  });
}

function isNew(judged: Set<string>, one: Sighting, other: Sighting): boolean {
  const pair = one.id < other.id ? `${one.id}\n${other.id}` : `${other.id}\n${one.id}`;
  return !judged.has(pair) && judged.add(pair).size > 0;
}
