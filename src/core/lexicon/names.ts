import { actorId, type ActorKind } from "../model/actor.ts";
import { lexicon } from "./lexicon.ts";
import { asPrinted, openingsOf, PhraseTable } from "./phrase-table.ts";
import type { Tables } from "./tables.ts";

/** An actor that the lexicon knows by name. */
export interface KnownActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** The state that it is or acts for; its people are that state's. */
  readonly country?: string;
  /** The state where it is at home and for which it does not act: a party, a company. */
  readonly home?: string;
  readonly wikidata?: string;
}

/** `name`: the actor itself; `demonym`: of a state; `people`: those who live there; `capital` and `seat`: a place that may act for a state. */
export type NameSense = "name" | "demonym" | "people" | "capital" | "seat";

type Homonym = Tables["homonyms"][number]["means"];

export interface KnownName {
  readonly actor: KnownActor;
  readonly sense: NameSense;
  readonly word: string;
  /** What else the word is: [Jordan] a person, [Turkey] a common word, [Supreme Court] that of another state. */
  readonly alsoMeans: readonly Homonym[];
}

/** Every name of the lexicon's states, bodies, organisations, companies and media. */
export const names = new PhraseTable<KnownName>(asPrinted);

/** Words in small letters that open names: [dpa] [al-Quds]. */
const smallOpenings = new Set<string>();

/** Whether a word may open a name of the lexicon: one without a capital seldom does. */
export function mayOpenName(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < a || code > z || smallOpenings.has(word);
}

const [a, z] = [97, 122];

const homonyms = Map.groupBy(
  lexicon.homonyms.flatMap((group) => group.names.map((name) => ({ name, means: group.means }))),
  ({ name }) => name,
);

function add(actor: KnownActor, sense: NameSense, words: readonly string[]): void {
  for (const word of words) {
    if (/^[a-z]/.test(word)) for (const opening of openingsOf(word)) smallOpenings.add(opening);
    const alsoMeans = homonyms.get(word)?.map(({ means }) => means) ?? [];
    names.add(word.replace(/^The (?=\S+ )/, ""), { actor, sense, word, alsoMeans });
  }
}

function known(id: string, kind: ActorKind, name: string, { country, wikidata }: Told): KnownActor {
  const acts = kind === "state" || kind === "body";
  return { id, name, kind, ...(country && { [acts ? "country" : "home"]: country }), ...(wikidata && { wikidata }) };
}

/** What an entry may tell beside its names. */
interface Told {
  readonly country?: string | undefined;
  readonly wikidata?: string | undefined;
}

const knownState = (code: string, name = code, wikidata?: string): KnownActor =>
  known(`state:${code}`, "state", name, { country: code, wikidata });

const states = new Map(
  lexicon.states.map((state) => [state.code, knownState(state.code, state.names[0], state.wikidata)]),
);

/** The state with an ISO 3166-1 alpha-3 code. */
export const stateOf = (code: string): KnownActor => states.get(code) ?? knownState(code);

/** Plurals of the demonyms that are nouns: [Norwegians], [Danes], [Irishmen]; not of [French], [Chinese], [Swiss]. */
const plurals = (demonyms: readonly string[]): string[] =>
  demonyms
    .filter((demonym) => !/(?:[sz]e?|[cs]h|ic|x|men)$/.test(demonym))
    .map((demonym) => (/(?:ch|sh)(?:wo)?man$/.test(demonym) ? demonym.replace(/man$/, "men") : `${demonym}s`));

for (const { code, names: words, demonyms, people, capital, seats } of lexicon.states) {
  const actor = stateOf(code);
  add(actor, "name", words);
  add(actor, "demonym", demonyms);
  add(actor, "people", [...people, ...plurals(demonyms)]);
  add(actor, "capital", capital === undefined ? [] : [capital]);
  add(actor, "seat", seats);
}

interface Named extends Told {
  readonly name: string;
  readonly kind: ActorKind;
  readonly words: readonly string[];
}

function addAll(entries: readonly Named[]): void {
  for (const { name, kind, words, ...told } of entries)
    add(known(actorId(kind, name), kind, name, told), "name", [name, ...words]);
}

addAll(lexicon.bodies.map((body) => ({ ...body, kind: "body", words: body.aliases })));
addAll(lexicon.organisations.map((one) => ({ ...one, words: [...one.acronyms, ...one.aliases] })));
addAll(lexicon.companies.map((company) => ({ ...company, kind: "company", words: company.aliases })));
addAll(lexicon.media.map((medium) => ({ ...medium, kind: "media", words: medium.aliases })));
