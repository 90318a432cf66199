import { stateOf } from "../../lexicon/names.ts";
import type { ParsedText } from "../../text/parsed-text.ts";
import type { Token } from "../../text/tagged-text.ts";
import { enlist, type Cast, type Found } from "./found.ts";
import type { InstitutionPhrase } from "./institutions.ts";

/** Nouns that take up a state: [the country]; others of them stand for a government: `state` in institutions.yml. */
export const stateNouns: ReadonlySet<string> = new Set(["country", "nation", "homeland", "kingdom", "republic"]);

/** [the country], [his country], [her government]: the state that was named just before, or that somebody belongs to. */
export function findStateNouns(
  text: ParsedText,
  phrases: readonly InstitutionPhrase[],
  mentions: readonly Found[],
  cast: Cast,
): Found[] {
  const governments = new Set(phrases.filter(({ noun }) => noun.state).map(({ head }) => head.last - 1));
  const mentionAt = new Map(mentions.map((mention) => [mention.first, mention]));
  return text.tokens.flatMap((token) => {
    if (!isStateNoun(token) && !governments.has(token.index)) return [];
    const owner = text.tokens[token.index - 1];
    if (!owner || owner.sentence !== token.sentence || text.tokens[token.index + 1]?.pos === "NOUN") return [];
    const range = { first: owner.index, last: token.index + 1, form: "role" as const, members: [] };
    if (possessives.has(owner.lower)) {
      const state = stateOfActor(mentionAt.get(owner.index)?.actor, cast);
      return state === null ? [] : [{ ...range, actor: state, candidates: [], rule: "owned-state-noun" }];
    }
    if (owner.lower !== "the" || !isStateNoun(token)) return [];
    const near = statesNear(text, token, mentions, cast);
    if (near.length === 0) return [];
    const actor = near.length === 1 ? near[0]! : null;
    return [{ ...range, actor, candidates: actor === null ? near : [], rule: "state-noun" }];
  });
}

const possessives = new Set(["his", "her", "its"]);

const isStateNoun = ({ lower, pos }: Token): boolean => pos === "NOUN" && stateNouns.has(lower);

/** The state that an actor is, or belongs to; null where the text tells none. */
function stateOfActor(id: string | null | undefined, cast: Cast): string | null {
  const country = cast.get(id ?? "")?.country;
  return country === undefined ? null : enlist(cast, stateOf(country)).id;
}

/** The different states in this sentence and the one before, in the same paragraph. */
function statesNear(text: ParsedText, token: Token, mentions: readonly Found[], cast: Cast): string[] {
  const { paragraph } = text.sentences[token.sentence]!;
  const states = mentions.filter(({ first, actor }) => {
    const { sentence } = text.tokens[first]!;
    return (
      first < token.index &&
      token.sentence - sentence <= 1 &&
      text.sentences[sentence]!.paragraph === paragraph &&
      cast.get(actor ?? "")?.kind === "state"
    );
  });
  return [...new Set(states.map(({ actor }) => actor!))];
}
