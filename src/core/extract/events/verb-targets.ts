import type { Clause, Phrase } from "../../text/parsed-text.ts";
import type { Part } from "./found.ts";
import type { VerbPattern } from "./kinds.ts";
import { partsAt, partsIn } from "./parts.ts";
import { coveredBy, type Scene } from "./scene.ts";
import { isOneOf } from "./verb-frame.ts";

interface Around {
  /** What the verb acts on. */
  readonly object: Phrase | null;
  readonly agents: readonly Part[];
}

/** Those whom a verb's action is aimed at, where its pattern looks for them; null where it demands someone and finds nobody. */
export function targetsOf(scene: Scene, clause: Clause, pattern: VerbPattern, around: Around): Part[] | null {
  let standsThere = false;
  for (const place of pattern.target) {
    const phrase = phraseAt(scene, clause, pattern, place, around.object);
    const parts = place === "content" ? contentParts(scene, clause, around.agents) : namedAt(scene, phrase, pattern);
    if (parts.length > 0) return parts;
    standsThere ||= phrase !== null && isPatient(scene, phrase, pattern);
  }
  const content = pattern.target.includes("content") && scene.below.has(clause.index);
  return isOptional(pattern) || standsThere || content ? [] : null;
}

/** Without a target of its own an object tells enough: [imposed sanctions]. */
const isOptional = ({ target, object }: VerbPattern): boolean => target.length === 0 || object.length > 0;

/** Those whom the target's phrase names, or what hangs on it: [attacked a village in Syria], but not [attacked a plan by Syria]. */
function namedAt(scene: Scene, phrase: Phrase | null, pattern: VerbPattern): Part[] {
  if (!phrase) return [];
  const { patients } = pattern.kind;
  if (patients.length === 0) return partsAt(scene, phrase, "target");
  return isPatient(scene, phrase, pattern)
    ? partsAt(scene, phrase, "target", ["in"])
    : partsIn(scene, phrase, "target");
}

function phraseAt(
  scene: Scene,
  clause: Clause,
  pattern: VerbPattern,
  place: string,
  object: Phrase | null,
): Phrase | null {
  if (place !== "object")
    return (
      clause.obliques.find(({ preposition, token }) => preposition === place && token > clause.verb.head)?.phrase ??
      null
    );
  if (!object || coveredBy(scene.times, object.head)) return null;
  return pattern.plain && isDescribed(scene, object) ? null : object;
}

/** [called Xi a friend], [called the plan “dead”]: more stands behind the object. */
function isDescribed({ text, times }: Scene, { last }: Phrase): boolean {
  const next = text.tokens[last];
  if (!next || coveredBy(times, last)) return false;
  return /^(DET|ADJ|NOUN|PROPN|NUM|VERB|PRON)$/.test(next.pos) || /^["“'‘]$/.test(next.text);
}

/** A nameless target that the kind accepts: [met officials], [shelled a village]. */
const isPatient = (scene: Scene, { head }: Phrase, { kind }: VerbPattern): boolean =>
  isOneOf(scene, head, kind.patients);

const directing = new Set(["on", "against", "to", "from", "with", "for", "at"]);

/** [urged that Norway leave], [threatened to attack Norway]: the first other one in the clause that the verb governs. */
function contentParts(scene: Scene, { index }: Clause, agents: readonly Part[]): Part[] {
  const isAgent = ({ actor }: Part) => agents.some((agent) => agent.actor === actor);
  for (const { kind, subject, object, obliques } of scene.below.get(index) ?? []) {
    if (kind !== "infinitive" && kind !== "complement") continue;
    const phrases = [
      subject,
      object,
      ...obliques.filter(({ preposition }) => directing.has(preposition)).map(({ phrase }) => phrase),
    ].filter((phrase) => phrase !== null);
    const others = phrases.map((phrase) => partsAt(scene, phrase, "target").filter((part) => !isAgent(part)));
    const first = others.find((parts) => parts.length > 0);
    if (first) return first;
  }
  return [];
}
