import { byText } from "../order.ts";
import { judgeCandidates, type Candidate } from "./candidates.ts";
import { factsAgree } from "./same/facts.ts";
import { judge } from "./same/judge.ts";
import type { Sighting } from "./sightings.ts";

/** The sightings of one actor; the first gives id and name. */
export type Group = readonly Sighting[];

/** Puts together the sightings that are one actor. A name that fits two who differ joins neither, unless its facts tell. */
export function joinSightings(sightings: readonly Sighting[]): Group[] {
  const candidates = judgeCandidates(sightings);
  const groupOf = new Map<Sighting, Group>(sightings.map((one) => [one, [one]]));
  const spellings = neighboursBy(candidates, "same");
  for (const group of components(sightings, spellings)) merge(groupOf, group);
  const bearers = neighboursBy(candidates, "same", "possible");
  for (const vague of sightings.toSorted(fullestFirst)) {
    const bearer = onlyBearer(vague, bearers.get(vague) ?? [], groupOf);
    if (bearer) merge(groupOf, [...bearer, ...groupOf.get(vague)!]);
  }
  return [...new Set(groupOf.values())];
}

const merge = (groupOf: Map<Sighting, Group>, group: Group): void => {
  for (const one of group) groupOf.set(one, group);
};

type Neighbours = ReadonlyMap<Sighting, Group>;

function neighboursBy(candidates: readonly Candidate[], ...judgements: Candidate["judgement"][]): Neighbours {
  const pairs = candidates.filter(({ judgement }) => judgements.includes(judgement));
  const ways = pairs.flatMap(({ one, other }) => [
    { from: one, to: other },
    { from: other, to: one },
  ]);
  return new Map([...Map.groupBy(ways, ({ from }) => from)].map(([from, found]) => [from, found.map(({ to }) => to)]));
}

/** Spellings of one name, most told first. Where some of them differ, those that fit both sides are left out. */
function components(sightings: readonly Sighting[], spellings: Neighbours): Group[] {
  const linked = sightings.filter((one) => spellings.has(one));
  const torn = new Set(linked.filter((one) => holdsTwo(spellings.get(one)!)));
  const seen = new Set<Sighting>(torn);
  const groups = linked.map((one) => reach(one, spellings, seen)).filter((group) => group.length > 1);
  return groups.filter((group) => !holdsTwo(group)).map((group) => group.toSorted(mostTold));
}

function reach(from: Sighting, spellings: Neighbours, seen: Set<Sighting>): Sighting[] {
  if (seen.has(from)) return [];
  seen.add(from);
  const group = [from];
  for (const one of group) {
    const fresh = spellings.get(one)!.filter((next) => !seen.has(next));
    for (const next of fresh) seen.add(next);
    group.push(...fresh);
  }
  return group;
}

/** Whether some of these cannot be one. */
const holdsTwo = (group: Group): boolean =>
  group.some((one, at) => group.slice(at + 1).some((other) => differ(one, other)));

const differ = (one: Sighting, other: Sighting): boolean => judge(one.identity, other.identity) === "different";

/** The one group that a name or an office can mean; of several, the one whose facts agree. */
function onlyBearer(vague: Sighting, bearers: Group, groupOf: ReadonlyMap<Sighting, Group>): Group | undefined {
  const own = groupOf.get(vague)!;
  const fuller = bearers.filter((other) => fullestFirst(other, vague) < 0);
  const groups = [...new Set(fuller.map((one) => groupOf.get(one)!))].filter(
    (group) => group !== own && !own.some((one) => group.some((other) => differ(one, other) || keptApart(one, other))),
  );
  if (groups.length < 2) return groups[0];
  const tells = [
    (other: Sighting) => factsAgree(vague.identity, other.identity),
    (other: Sighting) => generationOf(vague) === generationOf(other),
  ];
  return tells.map((tell) => groups.filter((group) => group.some(tell))).find((left) => left.length === 1)?.[0];
}

/** [jr]; a name without one is the elder's. */
const generationOf = ({ identity }: Sighting): string | null => identity.person?.generation ?? null;

/** [Tom Reed] beside [Tom Reed Jr.]: one article calls them two, though it must have seen that the one name is in the other. */
function keptApart({ identity, articles }: Sighting, other: Sighting): boolean {
  const [short, long] = [identity.person, other.identity.person];
  if (!short || !long || !articles.some((article) => other.articles.includes(article))) return false;
  return new Set(short.words).isSubsetOf(new Set(long.words));
}

/** By the number of articles; `organisation` is what an institution is called that no noun tells the kind of. */
const mostTold = (a: Sighting, b: Sighting): number =>
  b.articles.length - a.articles.length || Number(isUnclear(a)) - Number(isUnclear(b)) || byText(a.id, b.id);

const isUnclear = ({ identity }: Sighting): boolean => identity.actor.kind === "organisation";

/** An institution before a person, who is named before who is known by an office, more letters before fewer. */
const fullestFirst = (a: Sighting, b: Sighting): number =>
  rank(b) - rank(a) || letters(b) - letters(a) || Number(hasCountry(b)) - Number(hasCountry(a)) || mostTold(a, b);

const rank = ({ identity: { actor, person } }: Sighting): number => (actor.kind !== "person" ? 2 : person ? 1 : 0);

const hasCountry = ({ identity }: Sighting): boolean => identity.country !== undefined;

function letters({ identity: { actor, person } }: Sighting): number {
  if (person === null) return actor.name.length;
  return person.words.length > 1 ? person.words.join("").length + (person.generation?.length ?? 0) : 0;
}
