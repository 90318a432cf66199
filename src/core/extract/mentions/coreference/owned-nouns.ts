import { stateOf } from "../../../lexicon/names.ts";
import { levelsOf, offices, speaksForAnother } from "../../../lexicon/offices.ts";
import type { ParsedText } from "../../../text/parsed-text.ts";
import type { Token } from "../../../text/tagged-text.ts";
import { enlist, type Cast, type Found } from "../found.ts";
import type { InstitutionPhrase } from "../institutions/institutions.ts";
import { firstOf } from "./first-of.ts";
import { stateNouns } from "./state-nouns.ts";

/** What an owned noun is looked for in. */
interface Scene {
  readonly text: ParsedText;
  readonly cast: Cast;
  /** The last tokens of nouns that stand for a government: [her government]. */
  readonly governments: ReadonlySet<number>;
}

/** A pronoun with the noun behind it. */
interface Owned {
  readonly owner: Found;
  readonly noun: Token;
  /** Behind the noun. */
  readonly last: number;
}

/** [his country], [her government], [its spokesman], [their foreign ministers]: by whom the pronoun before the noun stands for. */
export function findOwnedNouns(
  text: ParsedText,
  phrases: readonly InstitutionPhrase[],
  pronouns: readonly Found[],
  cast: Cast,
): Found[] {
  const governments = new Set(phrases.filter(({ noun }) => noun.state).map(({ head }) => head.last - 1));
  return pronouns.flatMap((owner) => {
    const owned = possessives.has(text.tokens[owner.first]!.lower) ? nounBehind(text, owner) : null;
    const who = owned && firstOf(ways, { text, cast, governments }, owned);
    return who ? [{ first: owner.first, last: owned.last, ...who, candidates: [], rule: "owned-noun" }] : [];
  });
}

const possessives = new Set(["his", "her", "its", "their"]);

/** The noun that a possessive stands before; none where a name follows, who is meant then: [his spokesman Pavel Orsky]. */
function nounBehind({ tokens }: ParsedText, owner: Found): Owned | null {
  if (owner.last === tokens.length) return null;
  const last = owner.last + (offices.at(tokens, owner.last, tokens.length)?.length ?? 1);
  const noun = tokens[last - 1];
  const next = tokens[last]?.text === "," ? tokens[last + 1] : tokens[last];
  if (noun?.pos !== "NOUN" || noun.sentence !== tokens[owner.first]!.sentence) return null;
  const describes = tokens[last]?.pos === "NOUN" && noun.lower === noun.lemma;
  return describes || next?.pos === "PROPN" ? null : { owner, noun, last };
}

type Who = Pick<Found, "form" | "actor" | "members">;
type Way = (scene: Scene, owned: Owned) => Who | null;

/** [their countries], [his country]. */
const stateOfOwner: Way = ({ cast, governments }, { owner, noun }) => {
  if (!stateNouns.has(noun.lemma) && !governments.has(noun.index)) return null;
  const states = statesOf(owner, cast);
  const isOne = noun.lower === noun.lemma;
  if (isOne !== (states.length === 1)) return null;
  return { form: isOne ? "role" : "group", actor: isOne ? states[0]! : null, members: isOne ? [] : states };
};

/** [its spokesman] speaks for it. */
const spokesmanOf: Way = (_scene, { owner, noun }) =>
  owner.actor !== null && noun.lower === noun.lemma && speaksForAnother(noun.lemma)
    ? { form: "role", actor: owner.actor, members: [] }
    : null;

/** [their foreign ministers] act for their states. */
const ministersOf: Way = ({ cast }, { owner, noun }) => {
  const states = statesOf(owner, cast);
  const governs =
    noun.lower !== noun.lemma && levelsOf(noun.lemma).some((level) => /^(?:minister|official)$/.test(level));
  return governs && owner.members.length === states.length && states.length > 0
    ? { form: "group", actor: null, members: states }
    : null;
};

const ways: readonly Way[] = [stateOfOwner, spokesmanOf, ministersOf];

/** The states that somebody is, or belongs to, as far as the text tells. */
function statesOf({ actor, members }: Found, cast: Cast): string[] {
  const owners = actor === null ? members : [actor];
  const codes = owners.flatMap((id) => cast.get(id)?.country ?? []);
  return [...new Set(codes)].map((code) => enlist(cast, stateOf(code)).id);
}
