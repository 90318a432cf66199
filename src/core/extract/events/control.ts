import type { Clause, Phrase } from "../../text/parsed-text.ts";
import type { Scene } from "./scene.ts";

/** Prepositions by which a gerund belongs to the object before it: [accused Norland of attacking], [thanked it for helping]. */
const beforeGerund = new Set(["of", "from", "for", "into", "with"]);
/** Verbs whose infinitive is for those behind a preposition: [called on Norland to negotiate]. */
const asking: Readonly<Record<string, ReadonlySet<string>>> = {
  call: new Set(["on", "upon"]),
  appeal: new Set(["to"]),
  plead: new Set(["with"]),
  push: new Set(["for"]),
  press: new Set(["for"]),
  wait: new Set(["for"]),
  arrange: new Set(["for"]),
};

/** Who is to act in a clause without a subject of its own that stands behind them, where that is not the subject above; null elsewhere. */
export function controllerOf({ text }: Scene, { verb, governor }: Clause): Phrase | null {
  const above = governor === null ? null : text.clauses[governor]!;
  if (!above) return null;
  if (verb.form === "gerund") {
    const object = above.verb.passive ? above.subject : above.object;
    const linked = beforeGerund.has(text.tokens[verb.first - 1]?.lower ?? "");
    const follows = above.verb.passive ? verb.first - 1 === above.verb.last : object?.last === verb.first - 1;
    return linked && follows ? object : null;
  }
  if (verb.form !== "infinitive") return null;
  const asked = above.obliques.find(({ phrase }) => phrase.last === verb.first);
  return asked && asking[above.verb.lemma]?.has(asked.preposition) ? asked.phrase : null;
}
