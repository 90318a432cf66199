import { clausesOf } from "../../../text/parsed-text.ts";
import { each, type Found, type Part } from "../found.ts";
import { holds, type Scene } from "../scene.ts";

/** Who called and who hosted, where a noun's words tell: [a call from Macron], [his call to Merz], [a summit hosted by Xi]. */
export const setSide = each((event, scene) => {
  const { kind, noun, parts } = event;
  if (noun === null || parts.some(({ side }) => side)) return {};
  const caller = kind.name === "call" ? callerOf(scene, event, noun) : undefined;
  const host = kind.contact ? hostOf(scene, event, noun) : undefined;
  return {
    parts: parts.map((part) =>
      part === caller ? { ...part, side: "called" } : part === host ? { ...part, side: "hosted" } : part,
    ),
  };
});

/** [a call from Macron], [Macron's call to Merz], [made a call to Merz] */
function callerOf({ obliqueAt }: Scene, { parts, extent }: Found, noun: number): Part | undefined {
  for (let at = noun + 1; at <= extent.last; at++) {
    const preposition = obliqueAt.get(at)?.preposition;
    if (preposition === "from") return parts.find(({ first }) => first > at);
    if (preposition === "to") return parts.find(({ role, last }) => role === "source" && last <= noun);
    if (preposition === "with" || preposition === "between") return undefined;
  }
  return undefined;
}

/** [a summit hosted by Xi] */
function hostOf({ text }: Scene, { parts }: Found, noun: number): Part | undefined {
  const clause = clausesOf(text, text.tokens[noun]!.sentence).find(
    ({ verb }) => verb.lemma === "host" && verb.passive && verb.first > noun && verb.first <= noun + 3,
  );
  const by = clause?.obliques.find(({ preposition }) => preposition === "by");
  return by && parts.find(({ first }) => holds(by.phrase, first));
}
