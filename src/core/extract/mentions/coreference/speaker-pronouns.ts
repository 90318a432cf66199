import { speaksForAnother } from "../../../lexicon/offices.ts";
import type { Actor, Mention } from "../../../model/actor.ts";
import type { Statement } from "../../../model/statement.ts";
import type { ParsedText } from "../../../text/parsed-text.ts";
import { innermost } from "../../../text/spans.ts";
import type { Token } from "../../../text/tagged-text.ts";
import { pronounMention } from "./pronoun-mention.ts";

const singular = new Set(["i", "me", "my", "mine", "myself"]);
const plural = new Set(["we", "us", "our", "ours", "ourselves"]);

/** [I] and [we] in quoted words are the speaker's: [“I will go,” Lund said]; who [we] are is told only where it is one and the same. */
export function mentionSpeakers(
  text: ParsedText,
  statements: readonly Statement[],
  actors: readonly Actor[],
): Mention[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const quoted = statements.filter(({ form }) => form !== "indirect");
  return text.tokens.flatMap((token) => {
    const isPlural = isAny(plural, token);
    if (token.quotation < 0 || !(isPlural || isAny(singular, token))) return [];
    const speaker = byId.get(innermost(quoted, token)?.speaker ?? "");
    if (!speaker) return [];
    const sides = isPlural ? sidesOf(speaker).filter((id) => byId.has(id)) : [speaker.id];
    return [pronounMention(token, sides, sides.length === 1, "speaker-pronoun")];
  });
}

/** The [U.S.] is no [us]. */
const isAny = (words: ReadonlySet<string>, { lower, text }: Token): boolean =>
  words.has(lower) && (text.length === 1 || text !== text.toUpperCase());

/** Who somebody means who says [we]: an institution itself, what a spokesman speaks for; of others, one of these. */
function sidesOf({ id, kind, country, affiliation, roles }: Actor): string[] {
  if (kind !== "person") return [id];
  if (affiliation && roles.some(speaksForAnother)) return [affiliation];
  return [id, ...(affiliation ? [affiliation] : []), ...(country ? [`state:${country}`] : [])];
}
