import { lexicon } from "../../lexicon/lexicon.ts";
import { stateOf } from "../../lexicon/names.ts";
import { actorId, type Actor } from "../../model/actor.ts";
import type { EventGroup } from "../events/event-group.ts";
import { isContact } from "../events/family.ts";
import type { Material } from "../material.ts";
import { countryGoverned, governmentOf } from "../origins/spokespeople.ts";
import { partySide, type Speaker } from "./sides.ts";

/** One side of a contact. */
export interface Party {
  /** Actor id: of the state whose government it is, of an organisation, or of a person. */
  readonly id: string;
  /** What `partySide` gives for all who speak for it. */
  readonly side: string;
  readonly name: string;
  /** Ids of those who take part. */
  readonly participants: readonly string[];
}

const known: ReadonlySet<string> = new Set(["happened", "ongoing", "planned", "denied"]);

/** Whether an event is a contact that somebody tells for a fact, a plan or an untruth, and not only wishes for. */
export const isToldContact = ({ told, status }: EventGroup): boolean =>
  isContact(told[0]!.event.kind) && known.has(status);

/** The sides of a contact, each once; media who ask and places that are gone to are none, nor is whom a summit is named after. */
export function partiesOf({ participants, family }: EventGroup, { actors }: Pick<Material, "actors">): Party[] {
  const people = [...participants].flatMap((id) => actors.get(id.replace(/^to /, "")) ?? []);
  const members = people.filter(({ kind }) => !never.has(kind) && !(family === "summit" && kind === "organisation"));
  const sides = Map.groupBy(members, (actor) => sideAt(actor, actors));
  for (const side of sides.keys()) if (sides.has(governmentAt(homes.get(side)))) sides.delete(side);
  return [...sides].map(([side, own]) => ({
    side,
    ...nameOf(side, own[0]!, actors),
    participants: [...new Set(own.map(({ id }) => id))],
  }));
}

/** Whether somebody speaks for a party: who takes part does, whatever else is known of them. */
export const speaksFor = ({ side, participants }: Party, speaker: Speaker): boolean =>
  speaker.side === side || participants.includes(speaker.id);

/** [Norland's Quill], of whom no office is told, meets others for Norland. */
function sideAt(actor: Actor, actors: Material["actors"]): string {
  const { kind, country, roles, affiliation } = actor;
  const isOnlyNamed = kind === "person" && roles.length === 0 && affiliation === undefined;
  return isOnlyNamed && country !== undefined ? governmentOf(country) : partySide(actor, actors);
}

/** The countries of political parties and other organisations, by actor id: one that meets its own leaders is no other side. */
const homes: ReadonlyMap<string, string | undefined> = new Map(
  lexicon.organisations.flatMap(({ kind, name, country }) =>
    kind === "organisation" ? [[actorId(kind, name), country] as const] : [],
  ),
);

const governmentAt = (country: string | undefined): string => (country === undefined ? "" : governmentOf(country));

const never: ReadonlySet<Actor["kind"]> = new Set(["media", "place"]);

function nameOf(side: string, member: Actor, actors: Material["actors"]): Pick<Party, "id" | "name"> {
  const country = countryGoverned(side);
  if (country === null) return { id: side, name: actors.get(side)?.name ?? member.name };
  const state = stateOf(country);
  return { id: state.id, name: actors.get(state.id)?.name ?? state.name };
}
