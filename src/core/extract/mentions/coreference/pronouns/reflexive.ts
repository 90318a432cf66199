import { isSubjectOf } from "./subjects.ts";
import { nearBefore, pronounAt, type Reader, type Scene } from "./scene.ts";
import type { Found } from "../../found.ts";
import type { Token } from "../../../../text/tagged-text.ts";

/** [Araya blamed himself], [Araya himself] [the conductor himself, Tomas Araya, left]: who acts in the clause, and nobody else. */
export const readReflexive: Reader = (scene, token) => {
  const { text, mentionOf } = scene;
  const clause = /^(?:him|her)self$/.test(token.lower) ? text.clauses[text.clauseAt[token.index]!] : undefined;
  if (!clause?.subject) return null;
  const near = nearBefore(scene, token);
  const doer =
    near.findLast(({ last }) => last === token.index) ??
    mentionOf(clause.subject) ??
    near.findLast((one) => isSubjectOf(text, one, clause)) ??
    behindComma(scene, token);
  return pronounAt(token, { actor: doer?.actor ?? null }, "reflexive-pronoun");
};

/** [himself, Tomas Araya,]. */
function behindComma({ text, mentionOf }: Scene, { index }: Token): Found | undefined {
  const [first, last] = [index + 2, index + 3];
  return text.tokens[index + 1]?.text === "," ? mentionOf({ first, last, head: first }) : undefined;
}
