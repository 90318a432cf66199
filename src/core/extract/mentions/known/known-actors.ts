import type { ParsedText } from "../../../text/parsed-text.ts";
import { actorId } from "../../../model/actor.ts";
import { enlist, type Cast, type Found } from "../found.ts";
import type { LexiconName } from "./lexicon-names.ts";
import { isDoer, standsForState } from "./metonyms.ts";
import { wordsOf } from "../../../text/tagged-text.ts";

/** Turns names of the lexicon into mentions; demonyms only describe, and capitals may be places. */
export function mentionKnown(text: ParsedText, names: readonly LexiconName[], cast: Cast): Found[] {
  return names.flatMap(({ first, last, known }) => {
    const range = { first, last, members: [], candidates: [] };
    if (known.sense === "demonym" || known.sense === "people") return mentionPeople(text, { first, last, known }, cast);
    if (known.sense === "name") {
      enlist(cast, known.actor).aliases.add(wordsOf(text, { first, last }));
      return [{ ...range, form: "name" as const, actor: known.actor.id, rule: "lexicon-name" }];
    }
    const government = standsForState(text, { first, last });
    const place = {
      id: actorId("place", known.word),
      kind: "place" as const,
      name: known.word,
      country: known.actor.country,
    };
    const actor = enlist(cast, government ? known.actor : place);
    actor.aliases.add(wordsOf(text, { first, last }));
    const form = government ? ("metonym" as const) : ("name" as const);
    return [{ ...range, form, actor: actor.id, rule: government ? "capital-as-government" : "capital-as-place" }];
  });
}

/** [The Norwegians refused], [talks with the French]: a people acts for its state; a demonym before a noun only describes. */
function mentionPeople(text: ParsedText, { first, last, known }: LexiconName, cast: Cast): Found[] {
  const isMany = known.sense === "people" || /(?:[sz]e?|[cs]h|ic)$/.test(known.word);
  const isDescribed = /^(?:NOUN|PROPN|ADJ|NUM)$/.test(text.tokens[last]?.pos ?? "");
  if (text.tokens[first - 1]?.lower !== "the" || !isMany || isDescribed) return [];
  if (!standsForState(text, { first, last }) && !isDoer(text, { first, last })) return [];
  const { id } = enlist(cast, known.actor);
  return [{ first: first - 1, last, form: "metonym", actor: id, members: [], candidates: [], rule: "people" }];
}
