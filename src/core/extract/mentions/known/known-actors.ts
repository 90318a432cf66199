import { cueOf } from "../../../lexicon/cues.ts";
import { clausesOf, type ParsedText } from "../../../text/parsed-text.ts";
import { actorId } from "../../../model/actor.ts";
import { enlist, type Cast, type Found } from "../found.ts";
import type { LexiconName } from "./lexicon-names.ts";
import { isDoer, standsForState } from "./metonyms.ts";
import type { ShapeName } from "../shapes/shape-names.ts";
import { wordsOf, type TokenRange } from "../../../text/tagged-text.ts";

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

/** Institutions found by the shape of their names: [the Asia Group]; and what acts behind [the], whatever it is: [the Lunar Pact said]. */
export function mentionShapes(text: ParsedText, shapes: readonly ShapeName[], cast: Cast): Found[] {
  return shapes.flatMap((shape) => {
    const { first, last } = shape;
    const kind = shape.kind ?? (isActingThing(text, shape) ? "organisation" : null);
    if (kind === null) return [];
    const name = wordsOf(text, shape.whole ?? shape);
    const { id, aliases } = enlist(cast, shape.actor ?? { id: actorId(kind, name), kind, name });
    aliases.add(wordsOf(text, { first, last }));
    return [{ first, last, form: "name", actor: id, members: [], candidates: [], rule: "institution-shape" }];
  });
}

/** Behind an article stand no people: [The White Palace denied it]; but [the Norland Liberal said], [the North said]. */
const isActingThing = (text: ParsedText, { first, last }: TokenRange): boolean =>
  text.tokens[first - 1]?.lower === "the" &&
  !/(?:an|crat|ist|al|ive)$|^(?:North|South|East|West)$/.test(text.tokens[last - 1]!.text) &&
  clausesOf(text, text.tokens[first]!.sentence).some(
    ({ subject, verb }) =>
      subject !== null && subject.last === last && subject.head >= first && cueOf(verb.lemma) !== undefined,
  );
