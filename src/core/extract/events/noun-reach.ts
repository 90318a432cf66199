import type { Found } from "./found.ts";
import { announcedBy, governedStatus, isLight, withParticle } from "./governors.ts";
import { placeOf } from "./noun-place.ts";
import type { Scene } from "./scene.ts";

/** Verbs by which a noun's event itself happens: [the call took place], [the talks will resume]. */
export const occurring: ReadonlySet<string> = new Set(
  "take occur happen begin start resume last go run end conclude continue proceed kick open expire follow".split(" "),
);
const inside = new Set(["in", "during", "at"]);

/**
 * Whether what a clause says of time holds for the event that a noun in it names: [held talks on Monday],
 * [the talks began on Monday], [said on Monday in a call], and not [will discuss his visit on Monday].
 */
export function sharesClause(scene: Scene, { noun, head, extent }: Found): boolean {
  const place = noun === head ? placeOf(scene, head) : null;
  if (!place) return true;
  const { lemma } = place.clause.verb;
  if (place.slot === "subject") return occurring.has(lemma);
  const verb = withParticle(scene.text.tokens, place.clause.verb.head);
  if (place.slot === "object") {
    const scheduled = place.clause.verb.passive && governedStatus(verb, "noun") === "planned";
    return isLight(lemma) || scheduled || announcedBy(verb, "noun") === "postponed";
  }
  return inside.has(scene.text.tokens[extent.first - 1]?.lower ?? "");
}
