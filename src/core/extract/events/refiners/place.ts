import type { Mention } from "../../../model/actor.ts";
import type { Oblique } from "../../../text/parsed-text.ts";
import type { TokenRange } from "../../../text/tagged-text.ts";
import { beforeTime } from "../before-time.ts";
import { each, type Found } from "../found.ts";
import { coveredBy, type Placed, type Scene } from "../scene.ts";
import { rangesOverlap } from "../../../text/ranges.ts";

const locative = new Set(["in", "at", "near", "outside"]);
/** Nouns behind which the place is still that of the event: [on the sidelines of a summit in]. */
const venues = new Set(["sideline", "summit", "forum", "conference", "round", "capital", "city", "resort"]);

/** Where it happens: [met in Oslo], [talks between them began in Geneva], [the Geneva talks]. */
export const setPlace = each((event, scene) => ({
  place: event.place ?? namedBehind(scene, event) ?? namedBefore(scene, event),
}));

const ends = (phrase: TokenRange, mention: TokenRange): boolean =>
  rangesOverlap(mention, phrase) && mention.last >= phrase.last;

function namedBehind(scene: Scene, event: Found): string | null {
  for (const oblique of scene.obliqueAt.values()) {
    if (!locative.has(oblique.preposition) || !belongs(scene, event, oblique)) continue;
    const phrase = beforeTime(scene, oblique.phrase);
    const place = phrase && scene.mentions.find((mention) => isPlace(mention) && ends(phrase, mention));
    if (place && !event.parts.some(({ first }) => first === place.first)) return place.value.text;
  }
  return null;
}

/** Whether the phrase hangs on the event, and not on a noun of its own: [the war in]. */
function belongs(
  { text, times, mentionsAt }: Scene,
  { extent, clause, head, noun }: Found,
  { token }: Oblique,
): boolean {
  const { tokens, clauseAt } = text;
  const near =
    clauseAt[token] === clause.index ||
    clauseAt[token] === clauseAt[head] ||
    (extent.first <= token && token < extent.last);
  if (!near || token < head) return false;
  const before = tokens[token - 1]!;
  if (before.pos !== "NOUN" || before.index === head || before.index === noun || venues.has(before.lemma)) return true;
  return coveredBy(times, before.index) !== undefined || mentionsAt(before.index).length > 0;
}

const isPlace = ({ value }: Placed<Mention>): boolean => /^(state|place):/.test(value.actor ?? "");

/** [the Geneva talks] */
function namedBefore({ mentionsAt }: Scene, { noun, kind, parts }: Found): string | null {
  if (noun === null || !kind.contact || !kind.reciprocal) return null;
  const mention = mentionsAt(noun - 1).find(isPlace);
  return mention && !parts.some(({ first }) => first === mention.first) ? mention.value.text : null;
}
