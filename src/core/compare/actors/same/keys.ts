import { isInstitution, type Actor } from "../../../model/actor.ts";
import { endsOf, isInitial, partsOf, type PersonName } from "../../../names/person-name.ts";
import { identify, type Identity } from "./identity.ts";
import { acronymIn, acronymsOf, plainName, shortNames } from "./institution-name.ts";
import { headships } from "./offices.ts";

/** Where an actor is found in an index, and where those that it may be are looked for. Who shares no key is not one. */
export interface Keys {
  readonly asks: readonly string[];
  readonly answers: readonly string[];
}

/** The keys of an actor. */
export const actorKeys = (actor: Actor): Keys => keysOf(identify(actor));

/** The same, of an actor that was taken apart. */
export function keysOf(identity: Identity): Keys {
  if (identity.actor.kind === "person") return identity.person ? named(identity, identity.person) : nameless(identity);
  if (isInstitution(identity.actor.kind)) return institution(identity);
  return { asks: [identity.actor.id], answers: [identity.actor.id] };
}

function named(identity: Identity, name: PersonName): Keys {
  const { words, folded, given } = name;
  const thing = plainName(identity.actor.name);
  const things = thing.includes(" ") ? [] : [`name:${thing}`, `short:${thing}`];
  const bears = [...folded.map((word) => `word:${word}`), ...officeKeys(identity)];
  const alone = `one:${folded[0]}`;
  if (words.length < 2) return { asks: [alone, `word:${folded[0]}`, ...things], answers: [alone, ...bears] };
  const spelled = [...given.map((form) => `full:${folded.at(-1)}:${form}`), ...endsOf(name)];
  const initial = `initial:${folded.at(-1)}:${words[0]![0]}`;
  const parts = partsOf(name).map((part) => `part:${part}`);
  return {
    asks: [...spelled, `part:${folded.join("")}`, ...things, ...(isInitial(words[0]!) ? [initial] : [])],
    answers: [...spelled, initial, ...parts, ...bears],
  };
}

function officeKeys({ actor, country, offices }: Identity): string[] {
  const place = country ?? "";
  const leads = headships(actor) === null ? [] : [`head:${place}`];
  return [...leads, ...offices.map((office) => `office:${place}:${office}`)];
}

function nameless(identity: Identity): Keys {
  const keys = officeKeys(identity);
  return { asks: keys, answers: keys };
}

function institution({ actor, country, described }: Identity): Keys {
  const name = plainName(actor.name);
  const acronym = acronymIn(actor.name);
  const shorter = [...shortNames(actor.name), ...actor.aliases.map(plainName)].map((short) => `short:${short}`);
  const own = `body:${country ?? ""}:${described}`;
  // A body of an untold state may be any state's: it looks for all, and all look for it.
  const anyState = `body:*:${described}`;
  const noState = `body::${described}`;
  return {
    asks: [
      `name:${name}`,
      `short:${name}`,
      own,
      country === undefined ? anyState : noState,
      ...(acronym ? [`acronym:${acronym}`] : []),
    ],
    answers: [
      `name:${name}`,
      ...shorter,
      own,
      anyState,
      ...acronymsOf(actor.name).map((letters) => `acronym:${letters}`),
    ],
  };
}
