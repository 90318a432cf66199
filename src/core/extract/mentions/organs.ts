import { organs } from "../../lexicon/organs.ts";
import { isPossessive, type TaggedText } from "../../text/tagged-text.ts";
import { enlist, type Cast, type Found } from "./found.ts";
import type { LexiconName } from "./lexicon-names.ts";

/** [the Syrian army], [Iraq's security forces], [U.S. military]: a state under the name of one of its bodies. */
export function mentionOrgans(text: TaggedText, known: readonly LexiconName[], cast: Cast): Found[] {
  return known.flatMap((name) => {
    const { actor, sense } = name.known;
    const last = actor.kind === "state" && (sense === "demonym" || sense === "name") ? organEnd(text, name) : null;
    if (last === null) return [];
    const article = text.tokens[name.first - 1]?.pos === "DET";
    const { id } = enlist(cast, actor);
    const first = article ? name.first - 1 : name.first;
    return [{ first, last, form: "role", actor: id, members: [], candidates: [], rule: "organ-of-state" }];
  });
}

/** Where the body's noun ends, behind a possessive mark and at most one describing word; null where there is none. */
function organEnd({ tokens, sentences }: TaggedText, { first, last }: LexiconName): number | null {
  const limit = sentences[tokens[first]!.sentence]!.last;
  const start = isPossessive(tokens[last]) ? last + 1 : last;
  for (const at of [start, start + 1]) {
    if (at >= limit || (at > start && !/^(ADJ|NOUN)$/.test(tokens[start]!.pos))) return null;
    const match = organs.at(tokens, at, limit);
    if (match) return at + match.length;
  }
  return null;
}
