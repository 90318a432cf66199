import { speaksForAnother } from "../../../../lexicon/offices.ts";
import type { Found } from "../../found.ts";
import { institutions } from "./institution.ts";
import { nearBefore, pronounAt, type Reader } from "./scene.ts";

/** [A Halvex spokeswoman apologised. “…,” she said]: who speaks for an institution and has no name goes on speaking for it. */
export const readSpokesperson: Reader = (scene, token) => {
  const { text, cast } = scene;
  const clauses = [token.sentence - 1, token.sentence].flatMap((sentence) => text.clausesBySentence[sentence] ?? []);
  const subject = clauses.findLast(
    ({ kind, verb }) => kind === "main" && verb.last <= token.index && text.tokens[verb.head]!.quotation < 0,
  )?.subject;
  if (!subject || !speaksForAnother(text.tokens[subject.head]!.lemma)) return null;
  const near = nearBefore(scene, token);
  const kindOf = ({ actor }: Found): string => cast.get(actor ?? "")?.kind ?? "";
  const owner = near.find(
    (one) => one.first >= subject.first && one.last <= subject.last + 1 && institutions.has(kindOf(one)),
  );
  if (!owner || near.some((one) => one.first > subject.first && kindOf(one) === "person")) return null;
  return pronounAt(token, { actor: owner.actor }, "spokesperson-pronoun");
};
