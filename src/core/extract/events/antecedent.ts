import { clausesOf } from "../../text/parsed-text.ts";
import { actorsOf, type Found } from "./found.ts";
import { agentsOf } from "./parts.ts";
import type { Scene } from "./scene.ts";
import { isSeveral } from "./several.ts";

type Prefer = (event: Found, other: Found, subjects: ReadonlySet<string>) => boolean;

/** What tells one contact from another, the strongest first; a preference that none meets is passed over. */
const preferences: readonly Prefer[] = [
  ({ place }, other) => place !== null && other.place === place,
  ({ mode, kind }, other) => mode !== null && mode !== kind.mode && other.mode === mode,
  ({ kind }, other) => other.kind === kind,
  (_event, other, subjects) => actorsOf(other).some((actor) => subjects.has(actor)),
];

/**
 * The contact of the article that a definite mention points back at: the last one that fits it best.
 * Null where two told in one breath fit alike, and where none does.
 */
export function antecedentOf(scene: Scene, event: Found, earlier: readonly Found[]): Found | null {
  const subjects = new Set(subjectsOf(scene, event));
  let pool = earlier.filter((other) => mayBe(scene, event, other));
  for (const prefer of preferences) {
    const better = pool.filter((other) => prefer(event, other, subjects));
    if (better.length > 0) pool = better;
  }
  const chosen = isFirst(scene, event) ? pool[0] : pool.at(-1);
  const twin = chosen && !isFirst(scene, event) && pool.some((other) => other !== chosen && other.head === chosen.head);
  return chosen && !twin ? chosen : null;
}

/** Who acts in its sentence, but for clauses that only hang on its own: [The call took place as negotiators met]. */
const subjectsOf = (scene: Scene, { clause }: Found): string[] =>
  clausesOf(scene.text, clause.sentence)
    .filter(({ governor, kind }) => !(governor === clause.index && kind === "adverbial"))
    .flatMap((one) => agentsOf(scene, one).map(({ actor }) => actor));

function mayBe(scene: Scene, event: Found, other: Found): boolean {
  if (isSeveral(scene, event.head) || isDemonymic(scene, event)) return false;
  const actors = actorsOf(other);
  const known = event.parts.every(({ actor }) => actors.includes(actor));
  const sameMode = event.mode === null || other.mode === null || event.mode === other.mode;
  return actors.length > 1 && known && sameMode && fits(event, other);
}

/** Of the same kind, or of one that the noun may tell of; then at the same place, where both have one. */
function fits({ kind, place }: Found, other: Found): boolean {
  if (other.kind === kind) return place === null || other.place === null || other.place === place;
  const refers = kind.refers.includes(other.kind.name) && other.status === "happened";
  return refers && (place === null || other.place === place);
}

/** [the American call]: whose it is cannot be told. */
const isDemonymic = ({ text, mentionsAt }: Scene, { extent, first }: Found): boolean =>
  text.tokens.slice(extent.first, first).some(({ pos, index }) => pos === "PROPN" && mentionsAt(index).length === 0);

/** [the first conversation], [the earlier call] */
const isFirst = ({ text }: Scene, { extent, first }: Found): boolean =>
  text.tokens.slice(extent.first, first).some(({ lower }) => /^(first|former|earlier)$/.test(lower));
