import { wordsSaying } from "../../lexicon/words-saying.ts";
import type { Actor } from "../../model/actor.ts";
import { governmentOf, isSpokesRole, sideOf, standsFor } from "../origins/spokespeople.ts";
import { printedWords } from "../printed-words.ts";

type Actors = ReadonlyMap<string, Actor>;

/** Somebody who is quoted, with the side they speak for. */
export interface Speaker {
  /** Actor id. */
  readonly id: string;
  /** As of `partySide`. */
  readonly side: string;
}

/**
 * The side that an actor speaks for at a contact: a government in all its persons and bodies, else the institution that
 * somebody belongs to, else themselves. A parliament or court does not speak for the government of its state.
 */
export function partySide(actor: Actor, actors: Actors): string {
  const speaker = principalOf(standsFor(actor, actors), actors);
  if (isApart(speaker)) return speaker.id;
  const side = sideOf(speaker);
  if (side !== speaker.id || speaker.kind !== "person") return side;
  if (speaker.country !== undefined && isPeer(speaker)) return governmentOf(speaker.country);
  const institution = actors.get(speaker.affiliation ?? "");
  return institution && belongs.has(institution.kind) ? institution.id : side;
}

const belongs: ReadonlySet<Actor["kind"]> = new Set(["organisation", "group", "company"]);

/** Whom an aide of a person speaks for. */
function principalOf(actor: Actor, actors: Actors): Actor {
  const principal = actors.get(actor.affiliation ?? "");
  return principal?.kind === "person" && actor.roles.some(isSpokesRole) ? standsFor(principal, actors) : actor;
}

const apart: ReadonlySet<string> = new Set(wordsSaying("event-rule-words", "apart"));

/** [the Norland parliament], [Supreme Court] */
const isApart = ({ kind, name }: Actor): boolean =>
  kind === "body" && printedWords(name).some((word) => apart.has(word));

const peers: readonly string[] = wordsSaying("event-rule-words", "peer");

/** [her Norland counterpart]: whatever the office, it is one. */
const isPeer = ({ roles }: Actor): boolean =>
  roles.some((role) => peers.some((peer) => ` ${role.toLowerCase()} `.includes(` ${peer} `)));
