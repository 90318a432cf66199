import { couldBe, pronounGender } from "./person.ts";
import { pronounAt, type Reader } from "./scene.ts";

/** [Friends of Lund and her ministers]: what is joined to a name as its own. */
export const readJoinedName: Reader = ({ text, cast, before }, token) => {
  const joint = text.tokens[token.index - 1];
  if (joint?.pos !== "CCONJ" || joint.sentence !== token.sentence || !/^(?:his|her)$/.test(token.lower)) return null;
  const beside = before.findLast(({ last }) => last <= joint.index);
  const isJoined = beside?.last === joint.index && couldBe(cast.get(beside.actor ?? ""), pronounGender(token));
  return isJoined ? pronounAt(token, { actor: beside.actor }, "pronoun-joined") : null;
};
