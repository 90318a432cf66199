import { actorId, type Actor } from "../../src/core/model/actor.ts";
import type { Random } from "../../train/sequence/random.ts";
import { below, nameOf, share, wordOf, zipf } from "./vocabulary.ts";

/** Names are numbered apart from words, and from each other by kind. */
const firstOf = { given: 900_000, place: 910_000, state: 930_000, body: 931_000, outlet: 940_000, person: 1_000_000 };
const sizes = { given: 400, place: 4000, state: 60, body: 900, outlet: 400 };

/** Of those who come into a story so many were never heard of before; others are people, states or bodies known already. */
const shares = { unknown: 0.3, person: 0.5, state: 0.3 };
/** People who are known when the stream begins. */
const knownAtFirst = 500;

const actor = (kind: Actor["kind"], name: string): Actor => ({
  id: actorId(kind, name),
  name,
  kind,
  roles: [],
  aliases: [],
});

export const placeOf = (random: Random): string => nameOf(firstOf.place + zipf(sizes.place, random));

const papers = ["Courier", "Gazette", "Herald", "Observer", "Post", "Tribune", "Mirror", "Ledger"] as const;

/** The name of an outlet; the lower its number, the more it prints. */
export const outletOf = (number: number): string =>
  `${nameOf(firstOf.outlet + number)} ${papers[number % papers.length]!}`;

export const outletFrom = (random: Random): string => outletOf(zipf(sizes.outlet, random));

/** A person by number; people of one number are one. */
export const personOf = (number: number): Actor =>
  actor("person", `${nameOf(firstOf.given + ((number * 31) % sizes.given))} ${nameOf(firstOf.person + number)}`);

/** Who acts in stories: few in many, many in one, and new people all the time. */
export function castFrom(random: Random): () => Actor {
  let people = knownAtFirst;
  return () => {
    if (share(random) < shares.unknown) return personOf(people++);
    const kind = share(random);
    if (kind < shares.person) return personOf(zipf(people, random));
    if (kind < shares.person + shares.state) return actor("state", nameOf(firstOf.state + zipf(sizes.state, random)));
    const body = zipf(sizes.body, random);
    return actor("body", `${nameOf(firstOf.body + body)} Office of ${nameOf(firstOf.place + (body % 40))}`);
  };
}

const vocabulary = 120_000;
const rare = { first: 4000, count: 300_000 };

/** A word of the language, a common one more often. */
export const commonWord = (random: Random): string => wordOf(zipf(vocabulary, random));

/** A word that is seldom told. */
export const rareWord = (random: Random): string => wordOf(rare.first + below(rare.count, random));
