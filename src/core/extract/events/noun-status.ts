import type { EventStatus } from "../../model/event.ts";
import type { Clause } from "../../text/parsed-text.ts";
import type { Token } from "../../text/tagged-text.ts";
import { statusOfClause } from "./clause-status.ts";
import { fateOf } from "./fate.ts";
import type { Found } from "./found.ts";
import { governedStatus, isLight, withParticle } from "./governors.ts";
import { placeOf, type NounPlace } from "./noun-place.ts";
import { occurring } from "./noun-reach.ts";
import type { Scene } from "./scene.ts";

/** What the words around an event noun say of its reality; null where nothing speaks against it. */
export function statusOfNoun(scene: Scene, { head, extent, clause }: Found): EventStatus | null {
  const place = placeOf(scene, head);
  const fate = fateOf(scene, head);
  if (fate) return fate === "cancelled" ? "denied" : "planned";
  if (place && place.clause !== clause) return statusOfClause(scene, clause);
  return (
    statusOfModifiers(scene.text.tokens.slice(extent.first, head)) ??
    statusOfLead(scene, extent.first) ??
    (place && statusOfPlace(scene, place))
  );
}

/** [his planned trip], [any possible strike], [no talks] */
const statusOfModifiers = (words: readonly Token[]): EventStatus | null =>
  words.map((word) => governedStatus(word, "noun")).find((status) => status !== null) ?? null;

/** [plans for a visit], [ahead of talks], [called for a meeting]: the word before the preposition. */
function statusOfLead({ text }: Scene, first: number): EventStatus | null {
  const preposition = text.tokens[first - 1];
  if (preposition?.lower === "without") return "denied";
  if (preposition?.pos !== "ADP" || preposition.sentence !== text.tokens[first]!.sentence) return null;
  const lead = text.tokens[first - 2];
  return governedStatus(lead, "noun") ?? governedStatus(lead, "lead");
}

/** [The trip planned for July]: a participle that stands where the sentence's verb seems to be; -1 where it is none. */
const reducedAt = ({ text }: Scene, { verb, object, kind }: Clause): number =>
  kind === "main" && object === null && verb.last - verb.first === 1 && text.tokens[verb.head]!.lower.endsWith("ed")
    ? verb.head
    : -1;

/** [The visit is possible], [The summit will be a test], [held talks] */
function statusOfPlace(scene: Scene, { clause, slot }: NounPlace): EventStatus | null {
  const { lemma, head } = clause.verb;
  if (slot === "subject") {
    const said = governedStatus(
      scene.text.tokens[lemma === "be" ? clause.verb.last : reducedAt(scene, clause)],
      "noun",
    );
    return said ?? (occurring.has(lemma) || clause.verb.tense === "future" ? statusOfClause(scene, clause) : null);
  }
  if (slot === "oblique") return null;
  if (isLight(lemma)) return statusOfClause(scene, clause);
  return governedStatus(withParticle(scene.text.tokens, head), "noun");
}
