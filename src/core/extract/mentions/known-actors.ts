import type { ParsedText } from "../../text/parsed-text.ts";
import { actorId } from "../../model/actor.ts";
import { enlist, type Cast, type Found } from "./found.ts";
import type { LexiconName } from "./lexicon-names.ts";
import type { ShapeName } from "./shape-names.ts";
import { wordsOf } from "../../text/tagged-text.ts";

/** Turns names of the lexicon into mentions; demonyms only describe, and capitals may be places. */
export function mentionKnown(text: ParsedText, names: readonly LexiconName[], cast: Cast): Found[] {
  return names.flatMap(({ first, last, known }) => {
    const range = { first, last, members: [], candidates: [] };
    if (known.sense === "demonym") return [];
    if (known.sense === "name") {
      enlist(cast, known.actor).aliases.add(wordsOf(text, { first, last }));
      return [{ ...range, form: "name" as const, actor: known.actor.id, rule: "lexicon-name" }];
    }
    const government = !isPlaceHere(text, first);
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

const locative = new Set(["in", "at", "near", "outside", "around", "across", "into", "inside", "over", "through"]);
const motion = new Set(["travel", "fly", "arrive", "return", "go", "come", "visit", "head", "trip", "flight"]);

/** [met in Beijing], [flew to Moscow]: a place; [Beijing said], [between Moscow and Washington]: a government. */
function isPlaceHere(text: ParsedText, at: number): boolean {
  const before = text.tokens[at - 1];
  if (!before || before.sentence !== text.tokens[at]!.sentence) return false;
  if (locative.has(before.lower)) return true;
  const toward = before.lower === "to" || before.lower === "from";
  return toward && text.tokens.slice(Math.max(0, at - 4), at - 1).some((token) => motion.has(token.lemma));
}

/** Organisations found by the shape of their names: [the Asia Group]. */
export function mentionOrganisations(text: ParsedText, names: readonly ShapeName[], cast: Cast): Found[] {
  return names
    .filter((name) => name.organisation)
    .map(({ first, last }) => {
      const name = wordsOf(text, { first, last });
      const { id } = enlist(cast, { id: actorId("organisation", name), kind: "organisation", name });
      return { first, last, form: "name", actor: id, members: [], candidates: [], rule: "organisation-shape" };
    });
}
