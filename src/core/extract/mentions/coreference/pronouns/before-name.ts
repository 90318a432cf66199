import { clausesOf, type Clause } from "../../../../text/parsed-text.ts";
import type { Token } from "../../../../text/tagged-text.ts";
import type { Found } from "../../found.ts";
import { couldBe, pronounGender, readPerson } from "./person.ts";
import { pronounAt, type Reader, type Scene } from "./scene.ts";

/** [In her speech, Lund said], [When he arrived, Araya said]: before the main clause stands a pronoun for who acts in it; in a clause of its own it may also be who acted before. */
export const readBeforeName: Reader = (scene, token) => {
  const named = actsNext(scene, token);
  if (!named) return null;
  const here = pronounAt(token, { actor: named.actor }, "pronoun-before-name");
  if (!isInOwnClause(scene, token)) return here;
  const { actor, candidates } = readPerson(scene, token)!;
  const rivals = [...new Set([...(actor === null ? candidates : [actor]), named.actor!])];
  return rivals.length === 1 ? here : pronounAt(token, { candidates: rivals }, "pronoun-before-name");
};

/** The person who is the subject of the sentence's first main clause, where nobody acts before the pronoun. */
function actsNext({ text, cast, mentionOf }: Scene, token: Token): Found | null {
  const clauses = clausesOf(text, token.sentence).filter(({ verb }) => text.tokens[verb.head]!.quotation < 0);
  const main = clauses.find(({ kind, subject }) => kind === "main" && subject !== null);
  if (!main?.subject || main.subject.first <= token.index) return null;
  const hasActor = (clause: Clause): boolean =>
    clause.subject !== null && clause.subject.first < token.index && mentionOf(clause.subject) !== undefined;
  const named = clauses.some(hasActor) ? undefined : mentionOf(main.subject);
  return named && couldBe(cast.get(named.actor ?? ""), pronounGender(token)) ? named : null;
}

/** Who acts in a clause of its own: [when he arrived]. */
const isInOwnClause = ({ text }: Scene, token: Token): boolean =>
  clausesOf(text, token.sentence).some(({ subject, verb }) => subject?.head === token.index && verb.form === "finite");
