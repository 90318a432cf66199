import { actorId, type ActorKind } from "../model/actor.ts";
import { lexicon } from "./lexicon.ts";
import { asPrinted, PhraseTable } from "./phrase-table.ts";

/** An actor that the lexicon knows by name. */
export interface KnownActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country?: string;
}

/** `name`: the actor itself; `demonym`: of a state; `people`: those who live there; `capital` and `seat`: a place that may act for a state. */
export type NameSense = "name" | "demonym" | "people" | "capital" | "seat";

export interface KnownName {
  readonly actor: KnownActor;
  readonly sense: NameSense;
  readonly word: string;
}

/** Every name of the lexicon's states, bodies, organisations and media. */
export const names = new PhraseTable<KnownName>(asPrinted);

function add(actor: KnownActor, sense: NameSense, words: readonly string[]): void {
  for (const word of words) names.add(word.replace(/^The (?=\S+ )/, ""), { actor, sense, word });
}

const states = new Map(lexicon.states.map(({ code, names: words }) => [code, words[0] ?? code]));

/** The state with an ISO 3166-1 alpha-3 code. */
export function stateOf(code: string): KnownActor {
  return { id: `state:${code}`, name: states.get(code) ?? code, kind: "state", country: code };
}

for (const state of lexicon.states) {
  const actor = stateOf(state.code);
  add(actor, "name", state.names);
  add(actor, "demonym", state.demonyms);
  add(
    actor,
    "people",
    state.demonyms.filter((demonym) => /(?:an|[^h]i)$/.test(demonym)).map((demonym) => `${demonym}s`),
  );
  add(actor, "capital", state.capital ? [state.capital] : []);
  add(actor, "seat", state.seats);
}

function addAll(
  kind: ActorKind,
  entries: readonly { name: string; country?: string | undefined; words: readonly string[] }[],
) {
  for (const { name, country, words } of entries) {
    const actor = { id: actorId(kind, name), name, kind, ...(country === undefined ? {} : { country }) };
    add(actor, "name", [name, ...words]);
  }
}

addAll(
  "body",
  lexicon.bodies.map((body) => ({ ...body, words: body.aliases })),
);
addAll(
  "organisation",
  lexicon.organisations.map((one) => ({ name: one.name, words: [...one.acronyms, ...one.aliases] })),
);
addAll(
  "media",
  lexicon.media.map((medium) => ({ ...medium, words: medium.aliases })),
);
