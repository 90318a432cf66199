import type { Announcement, EventStatus } from "../../../model/event.ts";
import type { Clause } from "../../../text/parsed-text.ts";
import { aboveOf } from "../clause-status.ts";
import { fateOf } from "../fate.ts";
import { each, type Found } from "../found.ts";
import { announcedBy, isLight, withParticle } from "../governors.ts";
import { placeOf } from "../noun-place.ts";
import type { Scene } from "../scene.ts";

const coming = new Set<EventStatus>(["planned", "conditional", "demanded"]);

/** Invited, accepted, expected, due, postponed or cancelled, where a word that governs a coming event says so. */
export const setAnnounced = each((event, scene) => {
  const { status } = event;
  if (status === null || status === "happened" || status === "ongoing") return {};
  const announced = event.head === event.noun ? announcedNoun(scene, event) : announcedVerb(scene, event.clause);
  if (announced === "cancelled") return { announced, status: "denied" };
  return coming.has(status) ? { announced } : {};
});

/** [accepted an invitation to visit], [is expected to visit], [invited her to visit] */
function announcedVerb(scene: Scene, clause: Clause): Announcement | null {
  const { tokens } = scene.text;
  const above = aboveOf(scene, clause);
  return (
    (above && announcedBy(tokens[above.verb.head], "infinitive")) ??
    announcedBy(tokens[clause.verb.first - 1], "infinitive") ??
    (above?.object ? announcedBy(tokens[above.object.head], "infinitive") : null)
  );
}

/** [postponed the visit], [the summit was called off], [an expected visit], [an invitation for talks] */
function announcedNoun(scene: Scene, { head, extent }: Found): Announcement | null {
  const { tokens } = scene.text;
  const place = placeOf(scene, head);
  const byVerb = place?.slot === "object" ? announcedBy(withParticle(tokens, place.clause.verb.head), "noun") : null;
  const byLight =
    place?.slot === "object" && isLight(place.clause.verb.lemma) ? announcedVerb(scene, place.clause) : null;
  const lead = tokens[extent.first - 2];
  const words = tokens.slice(extent.first, head).map((word) => announcedBy(word, "noun"));
  return (
    byVerb ??
    fateOf(scene, head) ??
    byLight ??
    announcedBy(lead, "noun") ??
    announcedBy(lead, "lead") ??
    words.find((word) => word !== null) ??
    null
  );
}
