import type { Mention } from "../../model/actor.ts";
import type { Oblique } from "../../text/parsed-text.ts";
import type { Part, Role } from "./found.ts";
import type { EventKind } from "./kinds.ts";
import type { NounFrame } from "./noun-frame.ts";
import { partsAt, partsOf } from "./parts.ts";
import { coveredBy, type Placed, type Scene } from "./scene.ts";

type Roles = Readonly<Record<string, Role>>;

const reciprocalRoles: Roles = {
  between: "participant",
  among: "participant",
  of: "participant",
  with: "target",
  to: "target",
  by: "source",
  from: "source",
};
const directedRoles: Roles = {
  by: "source",
  from: "source",
  between: "participant",
  on: "target",
  against: "target",
  to: "target",
  toward: "target",
  towards: "target",
  at: "target",
  for: "target",
  upon: "target",
  into: "target",
};
/** Behind these goes on what hangs on the noun; behind others its topic begins. */
const transparent = new Set(["in", "at", "of", "on", "for"]);

/** Who takes part in the event that a noun names: [Xi's visit to Moscow], [the Xi-Putin call], [talks between A and B]. */
export function nounParts(scene: Scene, kind: EventKind, frame: NounFrame): Part[] {
  const roles = kind.reciprocal ? reciprocalRoles : { ...directedRoles, of: kind.of };
  const possessors = frame.possessors.flatMap((mention) => partsOf(mention, "source"));
  return [...possessors, ...compoundParts(kind, frame.compounds), ...attachedParts(scene, frame.attached, roles)];
}

/** [the Xi-Putin call], [the US strike], [his China visit]; [the Geneva talks] names a place, [the Ukraine talks] a topic. */
function compoundParts(kind: EventKind, compounds: readonly Placed<Mention>[]): Part[] {
  if (compounds.length > 1)
    return compounds.flatMap((mention) => partsOf(mention, kind.reciprocal ? "participant" : "source"));
  return compounds.flatMap((mention) => {
    if (!kind.contact) return partsOf(mention, "source");
    if (!kind.reciprocal) return partsOf(mention, isPlace(mention) ? "target" : "source");
    return isPlace(mention) ? [] : partsOf(mention, "participant");
  });
}

const isPlace = ({ value }: Placed<Mention>): boolean => /^(state|place):/.test(value.actor ?? "");

function attachedParts(scene: Scene, attached: readonly Oblique[], roles: Roles): Part[] {
  const parts: Part[] = [];
  for (const oblique of attached) {
    const role = roles[oblique.preposition];
    const taken = parts.some((part) => part.role === role) && role !== "participant";
    if (role && !taken && !isTime(scene, oblique)) parts.push(...partsAt(scene, oblique.phrase, role));
    else if (!transparent.has(oblique.preposition) && !isTime(scene, oblique)) break;
  }
  return parts;
}

const isTime = (scene: Scene, { phrase }: Oblique): boolean => coveredBy(scene.times, phrase.head) !== undefined;

/** Who takes part in a noun's event by what hangs on its verb: [a call was held on Monday with Xi]. */
export function obliqueParts(scene: Scene, kind: EventKind, obliques: readonly Oblique[]): Part[] {
  const roles = kind.reciprocal ? reciprocalRoles : { ...directedRoles, of: kind.of };
  const fit = obliques.filter(({ preposition }) => preposition !== "of");
  return attachedParts(scene, fit, roles);
}
