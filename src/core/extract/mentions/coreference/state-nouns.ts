import type { ParsedText } from "../../../text/parsed-text.ts";
import type { Token } from "../../../text/tagged-text.ts";
import type { Cast, Found } from "../found.ts";

/** Nouns that take up a state: [the country]; others of them stand for a government: `state` in institutions.yml. */
export const stateNouns: ReadonlySet<string> = new Set(["country", "nation", "homeland", "kingdom", "republic"]);

/** [the country], [the government]: the state that was named just before. */
export function findStateNouns(text: ParsedText, mentions: readonly Found[], cast: Cast): Found[] {
  const known = new Set(mentions.map(({ last }) => last));
  return text.tokens.flatMap((token) => {
    if (!isStateNoun(text, token) || known.has(token.index + 1)) return [];
    const near = statesNear(text, token, mentions, cast);
    if (near.length === 0) return [];
    const actor = near.length === 1 ? near[0]! : null;
    const range = { first: token.index - 1, last: token.index + 1, form: "role" as const, members: [] };
    return [{ ...range, actor, candidates: actor === null ? near : [], rule: "state-noun" }];
  });
}

/** Behind [the], and before no other noun. */
function isStateNoun({ tokens }: ParsedText, { index, lower, pos, sentence }: Token): boolean {
  if (pos !== "NOUN" || !(stateNouns.has(lower) || lower === "government")) return false;
  const article = tokens[index - 1];
  return article?.lower === "the" && article.sentence === sentence && tokens[index + 1]?.pos !== "NOUN";
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
