import type { Clause, Oblique, Phrase } from "../../text/parsed-text.ts";
import type { Part } from "./found.ts";
import { eventNouns, type VerbPattern } from "./kinds.ts";
import { headsIn, partsAt } from "./parts.ts";
import { beforeTime } from "./before-time.ts";
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
    const named = isInner(place) ? innerParts(scene, clause, place) : namedAt(scene, phrase, pattern);
    const parts = named.filter(({ actor }) => !around.agents.some((agent) => agent.actor === actor));
    if (parts.length > 0) return isInner(place) ? parts.slice(0, 1) : parts;
    standsThere ||= phrase !== null && isPatient(scene, phrase, pattern);
  }
  const content = pattern.target.some(isInner) && innerOf(scene, clause).length > 0;
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
    : headsIn(scene, phrase, "target");
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
      clause.obliques.find(
        (one) =>
          one.preposition === place &&
          one.token > clause.verb.head &&
          !isAccording(scene, one) &&
          !isNouns(scene, clause, one),
      )?.phrase ?? null
    );
  const acted = object && beforeTime(scene, object);
  return acted && pattern.plain && isDescribed(scene, acted) ? null : acted;
}

/** [called Macron a friend], [called the plan “dead”]: more stands behind the object. */
function isDescribed({ text, times }: Scene, { last }: Phrase): boolean {
  const next = text.tokens[last];
  if (!next || coveredBy(times, last)) return false;
  return /^(DET|ADJ|NOUN|PROPN|NUM|VERB|PRON)$/.test(next.pos) || /^["“'‘]$/.test(next.text);
}

/** A nameless target that the kind accepts: [met officials], [shelled a village]. */
const isPatient = (scene: Scene, { head }: Phrase, { kind }: VerbPattern): boolean =>
  isOneOf(scene, head, kind.patients);

const directing = new Set(["on", "against", "to", "from", "with", "for", "at"]);

/** Whether the target is looked for in the clause that the verb governs. */
const isInner = (place: string): boolean => place === "content" || place === "matter";

/** [urged that Norway leave], [threatened to attack Norway]: those in the clause that the verb governs. */
function innerParts(scene: Scene, clause: Clause, place: string): Part[] {
  return innerOf(scene, clause).flatMap(({ subject, object, obliques }) => {
    const directed = obliques
      .filter((one) => directing.has(one.preposition) && !isAccording(scene, one))
      .map(({ phrase }) => phrase);
    const phrases = [place === "content" ? subject : null, object, ...directed].filter((phrase) => phrase !== null);
    return phrases.flatMap((phrase) => partsAt(scene, phrase, "target"));
  });
}

/** The infinitives and that-clauses below a clause; [asked whether] and [asked how] only ask. */
const innerOf = ({ text, below }: Scene, { index }: Clause): Clause[] =>
  (below.get(index) ?? []).filter(({ kind, first }) => {
    const asks = /^(if|whether|how|why|what|who|when|where)$/.test(text.tokens[first]!.lower);
    return kind === "infinitive" || (kind === "complement" && !asks);
  });

/** [according to Norway] */
const isAccording = ({ text }: Scene, { token }: Oblique): boolean => text.tokens[token - 1]?.lower === "according";

/** [spoke ahead of talks with Norway]: the phrase hangs on another event than the verb's. */
function isNouns({ text }: Scene, { obliques }: Clause, { token }: Oblique): boolean {
  const inOblique = obliques.some(({ phrase }) => phrase.last === token);
  return inOblique && eventNouns.at(text.tokens, token - 1, token) !== null;
}
