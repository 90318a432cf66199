import type { Actor } from "../../model/actor.ts";
import type { Analysis } from "../../model/analysis.ts";
import { byText } from "../order.ts";
import { leads } from "../origins/spokespeople.ts";
import { mergeActor } from "./merge-actor.ts";
import { isSpellingOf, nameWords } from "./person-names.ts";

/** The actors of a story, and for each id of a single article the id it has in the story. */
export interface Cast {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly names: ReadonlyMap<string, string>;
}

/** One identity for each actor across the articles; an ambiguous surname stays its own. */
export function joinActors(analyses: readonly Analysis[]): Cast {
  const { actors, counts } = gatherActors(analyses);
  const people = [...actors.values()].filter(({ kind }) => kind === "person");
  const names = new Map<string, string>();
  const full = people.filter((person) => nameWords(person.name).length > 1 && !isNameless(person));
  const leading = joinSpellings(full, counts, names);
  for (const person of people) {
    if (nameWords(person.name).length > 1 || isNameless(person)) continue;
    const owner = onlyOwner(person, full, names);
    if (owner) names.set(person.id, owner);
  }
  for (const person of people.filter(isNameless)) {
    const holder = onlyHolder(person, full, names);
    if (holder) names.set(person.id, holder);
  }
  for (const id of actors.keys()) if (!names.has(id)) names.set(id, id);
  return { actors: mergeAll(actors, names, new Set(leading.map(({ id }) => id))), names };
}

function gatherActors(analyses: readonly Analysis[]) {
  const actors = new Map<string, Actor>();
  const counts = new Map<string, number>();
  for (const actor of analyses.flatMap((analysis) => analysis.actors)) {
    const known = actors.get(actor.id);
    actors.set(actor.id, known ? mergeActor(known, actor) : actor);
    counts.set(actor.id, (counts.get(actor.id) ?? 0) + 1);
  }
  return { actors, counts };
}

/** [Yuri X] and [Yury X]: the spelling of most articles leads. Returns the leading ones. */
function joinSpellings(
  full: readonly Actor[],
  counts: ReadonlyMap<string, number>,
  names: Map<string, string>,
): readonly Actor[] {
  const leading: Actor[] = [];
  const common = full.toSorted((a, b) => counts.get(b.id)! - counts.get(a.id)! || byText(a.id, b.id));
  for (const person of common) {
    const leader = leading.find((other) => agrees(person, other) && isSpellingOf(person.name, other.name));
    if (leader) names.set(person.id, leader.id);
    else leading.push(person);
  }
  return leading;
}

const agrees = (a: Actor, b: Actor): boolean =>
  a.country === undefined || b.country === undefined || a.country === b.country;

/** The one full-named person whose name has this word; undefined where there are several or none. */
function onlyOwner(person: Actor, full: readonly Actor[], names: ReadonlyMap<string, string>): string | undefined {
  const [word] = nameWords(person.name);
  const bearers = full.filter((other) => agrees(person, other) && nameWords(other.name).includes(word!));
  const owners = new Set(bearers.map(({ id }) => names.get(id) ?? id));
  return owners.size === 1 ? [...owners][0] : undefined;
}

/** Known by an office only: [the Chinese leader], where the article names nobody. */
const isNameless = ({ name, roles }: Actor): boolean => roles.includes(name);

/** The one named person of the story who leads the same state; undefined where there are several or none. */
function onlyHolder(person: Actor, full: readonly Actor[], names: ReadonlyMap<string, string>): string | undefined {
  const leaders = full.filter((other) => other.country === person.country && leads(other));
  const holders = new Set(leaders.map(({ id }) => names.get(id) ?? id));
  return holders.size === 1 ? [...holders][0] : undefined;
}

function mergeAll(
  actors: ReadonlyMap<string, Actor>,
  names: ReadonlyMap<string, string>,
  leading: ReadonlySet<string>,
): Map<string, Actor> {
  const inOrder = [...actors.values()].toSorted((a, b) => Number(leading.has(b.id)) - Number(leading.has(a.id)));
  const merged = new Map<string, Actor>();
  for (const actor of inOrder) {
    const id = names.get(actor.id)!;
    const known = merged.get(id);
    merged.set(id, known ? mergeActor(known, actor) : { ...actor, id });
  }
  for (const [id, actor] of merged) merged.set(id, renameAffiliation(actor, names));
  return merged;
}

function renameAffiliation(actor: Actor, names: ReadonlyMap<string, string>): Actor {
  if (actor.affiliation === undefined) return actor;
  const { affiliation: old, ...rest } = actor;
  const affiliation = names.get(old) ?? old;
  return affiliation === actor.id ? rest : { ...rest, affiliation };
}
