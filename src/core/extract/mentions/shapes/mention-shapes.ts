import { cueOf } from "../../../lexicon/cues.ts";
import { actorId } from "../../../model/actor.ts";
import { clausesOf, type ParsedText } from "../../../text/parsed-text.ts";
import { wordsOf, type TokenRange } from "../../../text/tagged-text.ts";
import { enlist, type Cast, type Found } from "../found.ts";
import type { ShapeName } from "./shape-names.ts";

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
