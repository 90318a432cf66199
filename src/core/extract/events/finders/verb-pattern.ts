import type { Clause } from "../../../text/parsed-text.ts";
import { asFound, type Finder, type Found, type Part } from "../found.ts";
import { isIdiom } from "../idioms.ts";
import { patternsOf, type VerbPattern } from "../kinds.ts";
import { agentsOf } from "../parts.ts";
import { isHeading, type Scene } from "../scene.ts";
import { headOf, objectOf, particleAt } from "../verb-frame.ts";
import { targetsOf } from "../verb-targets.ts";

/** [Macron visited Oslo], [Oslo was attacked by], [signed a treaty with]: a verb of the lexicon with what it demands. */
export const verbPattern: Finder = (scene) =>
  scene.text.clauses.flatMap((clause) => {
    const patterns = isHeading(scene, clause.sentence) ? undefined : patternsOf.get(clause.verb.lemma);
    for (const pattern of patterns ?? []) {
      const found = match(scene, clause, pattern);
      if (found) return [found];
    }
    return [];
  });

function match(scene: Scene, clause: Clause, pattern: VerbPattern): Found | null {
  const { kind, particle } = pattern;
  const after = particle === null ? null : particleAt(scene, clause, particle);
  if (particle !== null && after === null) return null;
  const object = objectOf(scene, clause, after);
  const noun = object && pattern.object.length > 0 ? headOf(scene, object, pattern.object) : null;
  if (pattern.object.length > 0 && noun === null) return null;
  const parts = partsFor(scene, clause, pattern, object);
  const { head, first } = clause.verb;
  if (!parts || parts.length === 0 || isIdiom(scene, { kind, head, noun })) return null;
  const words = { first: Math.min(head, noun ?? head), last: Math.max(after ?? head, noun ?? head) + 1 };
  const extent = { first: Math.min(first, words.first), last: words.last };
  const mode = pattern.mode ?? null;
  return asFound({ ...words, rule: "verb-pattern", kind, head, noun, extent, clause, parts, mode });
}

/** Who takes part; null where the pattern demands more than there is. */
function partsFor(scene: Scene, clause: Clause, pattern: VerbPattern, object: Clause["object"]): Part[] | null {
  const agents = agentsOf(scene, clause);
  const targets = targetsOf(scene, clause, pattern, { object, agents });
  if (!targets || (pattern.agent && agents.length === 0)) return null;
  const needsTwo = pattern.kind.contact && pattern.target.length === 0;
  const several = new Set(agents.map(({ actor }) => actor)).size > 1;
  return needsTwo && !several
    ? null
    : [...agents.map((part) => acting(part, pattern)), ...targets.map((part) => acted(part, pattern))];
}

/** [hosted Norway]: who hosts is visited. */
const acting = (part: Part, { side, inverse }: VerbPattern): Part => ({
  ...part,
  ...(inverse && { role: "target" }),
  ...(side && { side }),
});
const acted = (part: Part, { inverse }: VerbPattern): Part => (inverse ? { ...part, role: "source" } : part);
