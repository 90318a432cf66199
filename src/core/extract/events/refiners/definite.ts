import { actorsOf, type Found, type Part, type Refiner } from "../found.ts";
import { agentsOf } from "../parts.ts";
import type { Scene } from "../scene.ts";
import { isSeveral } from "../several.ts";

/**
 * [the call], [during that meeting], [the talks]: takes those who took part in the last such contact of the article;
 * one that the sentence's subject took part in goes before others.
 */
export const resolveDefinite: Refiner = (events, scene) => {
  const settled: Found[] = [];
  for (const event of events) settled.push(needsOthers(event) ? resolve(scene, event, settled) : event);
  return settled;
};

const needsOthers = (event: Found): boolean => event.kind.contact && event.definite && actorsOf(event).length < 2;

function resolve(scene: Scene, event: Found, earlier: readonly Found[]): Found {
  const fit = earlier.filter((other) => mayBe(scene, event, other));
  const samePlace = event.place === null ? [] : fit.filter(({ place }) => place === event.place);
  const sameKind = fit.filter(({ kind }) => kind === event.kind);
  const pool = [samePlace, sameKind].find((some) => some.length > 0) ?? fit;
  const antecedent = lastOf(scene, event, pool);
  if (!antecedent) return event;
  const { kind } = antecedent;
  const parts = antecedent.parts.map(
    (part) => event.parts.find(({ actor }) => actor === part.actor) ?? at(event, part),
  );
  return {
    ...event,
    rule: "definite-mention",
    kind,
    parts,
    time: event.time ?? antecedent.time,
    place: event.place ?? antecedent.place,
  };
}

/** The participant, with the definite mention as its place. */
const at = ({ first, last }: Found, { actor, role }: Part): Part => ({ actor, role, first, last });

function mayBe(scene: Scene, event: Found, other: Found): boolean {
  const actors = actorsOf(other);
  const isOne = !isSeveral(scene, event.head) && !isDemonymic(scene, event);
  const isOther = event.kind.refers.includes(other.kind.name) && other.status === "happened";
  const fits = other.kind === event.kind || isOther;
  const samePlace = event.place === null || event.place === other.place || (other.place === null && !isOther);
  const sameMode = event.mode === null || other.mode === null || event.mode === other.mode;
  return (
    isOne &&
    actors.length > 1 &&
    fits &&
    sameMode &&
    samePlace &&
    event.parts.every(({ actor }) => actors.includes(actor))
  );
}

/** [the American call]: whose it is cannot be told. */
const isDemonymic = ({ text, mentionsAt }: Scene, { extent, first }: Found): boolean =>
  text.tokens.slice(extent.first, first).some(({ pos, index }) => pos === "PROPN" && mentionsAt(index).length === 0);

/** The last one, of those that the sentence's subject took part in where there are such; null between two of one breath. */
function lastOf(scene: Scene, event: Found, fit: readonly Found[]): Found | null {
  const subjects = new Set(subjectsOf(scene, event));
  const near = fit.filter((other) => actorsOf(other).some((actor) => subjects.has(actor)));
  const pool = near.length > 0 ? near : fit;
  const last = pool.at(-1);
  const twin = last && pool.some((other) => other !== last && other.head === last.head);
  return last && !twin ? last : null;
}

const subjectsOf = (scene: Scene, { clause }: Found): string[] =>
  scene.text.clauses
    .filter(({ sentence }) => sentence === clause.sentence)
    .flatMap((one) => agentsOf(scene, one).map(({ actor }) => actor));
