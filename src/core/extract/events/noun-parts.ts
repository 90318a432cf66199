import type { Mention } from "../../model/actor.ts";
import type { Oblique } from "../../text/parsed-text.ts";
import { beforeTime } from "./before-time.ts";
import type { Part, Role } from "./found.ts";
import type { EventKind } from "./kinds.ts";
import type { NounFrame } from "./noun-frame.ts";
import { isSeveral } from "./several.ts";
import { partsAt, partsIn, partsOf } from "./parts.ts";
import type { Placed, Scene } from "./scene.ts";

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

/** Who takes part in the event that a noun names: [Macron's visit to Oslo], [the Macron-Merz call], [talks between A and B]. */
export function nounParts(scene: Scene, kind: EventKind, frame: NounFrame): Part[] {
  const possessors = frame.possessors.flatMap((mention) => partsOf(mention, "source"));
  const attached = attachedParts(scene, frame.attached, rolesFor(kind));
  const listed = kind.contact ? alsoListed(scene, frame, attached) : [];
  return [...possessors, ...compoundParts(kind, frame), ...attached, ...listed];
}

const rolesFor = (kind: EventKind): Roles =>
  kind.reciprocal ? reciprocalRoles : { ...directedRoles, of: kind.of, from: kind.from };

/** [the Macron-Merz call], [the US strike], [his Oslo visit]; [the Geneva talks] names a place, [the climate talks] a topic. */
function compoundParts(kind: EventKind, { compounds, possessors }: NounFrame): Part[] {
  if (compounds.length > 1) {
    return compounds.flatMap((mention) => partsOf(mention, kind.reciprocal ? "participant" : "source"));
  }
  return compounds.flatMap((mention) => {
    if (!kind.contact) return partsOf(mention, possessors.length > 0 ? "target" : "source");
    if (!kind.reciprocal) return partsOf(mention, isPlace(mention) ? "target" : "source");
    return isPlace(mention) ? [] : partsOf(mention, "participant");
  });
}

const isPlace = ({ value }: Placed<Mention>): boolean => /^(state|place):/.test(value.actor ?? "");

function attachedParts(scene: Scene, attached: readonly Oblique[], roles: Roles): Part[] {
  const parts: Part[] = [];
  for (const [index, oblique] of attached.entries()) {
    const role = roles[oblique.preposition];
    if (oblique.preposition === "of" && index > 0) {
      parts.push(...bearers(scene, oblique, roles[attached[index - 1]!.preposition]));
    } else if (!isTime(scene, oblique)) {
      if (role) parts.push(...newParts(scene, oblique, role, parts));
      else if (!transparent.has(oblique.preposition)) break;
    }
  }
  return parts;
}

function newParts(scene: Scene, { phrase }: Oblique, role: Role, known: readonly Part[]): Part[] {
  const isTaken = role !== "participant" && known.some((part) => part.role === role);
  return isTaken ? [] : partsAt(scene, phrase, role);
}

/** [with the President of Norway Jonas Gahr]: the name behind a title and its country. */
const bearers = (scene: Scene, { phrase }: Oblique, role: Role | undefined): Part[] =>
  role === undefined ? [] : partsIn(scene, phrase, role).filter(({ actor }) => actor.startsWith("person:"));

/** [calls to Merz, Modi seem rare]: in a headline's list a comma is enough. */
function alsoListed(scene: Scene, { noun, last }: NounFrame, parts: readonly Part[]): Part[] {
  const { text, mentionsAt } = scene;
  const ends = parts.at(-1)?.last === last && text.tokens[last]?.text === ",";
  if (!ends || !isSeveral(scene, noun)) return [];
  const mention = mentionsAt(last + 1).find(({ first }) => first === last + 1);
  const isLast = mention && /^(VERB|AUX|PUNCT)$/.test(text.tokens[mention.last]?.pos ?? "PUNCT");
  return isLast ? partsOf(mention, parts.at(-1)!.role) : [];
}

const isTime = (scene: Scene, { phrase }: Oblique): boolean => beforeTime(scene, phrase) === null;

/** Who takes part in a noun's event by what hangs on its verb: [a call was held on Monday with Macron]. */
export function obliqueParts(scene: Scene, kind: EventKind, obliques: readonly Oblique[]): Part[] {
  const fit = obliques.filter(({ preposition }) => preposition !== "of");
  return attachedParts(scene, fit, rolesFor(kind));
}
