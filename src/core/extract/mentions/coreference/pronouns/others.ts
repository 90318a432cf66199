import { offices } from "../../../../lexicon/offices.ts";
import type { ParsedText } from "../../../../text/parsed-text.ts";
import type { Token } from "../../../../text/tagged-text.ts";
import { nearBefore, type Scene } from "./scene.ts";

/** Whom a pronoun cannot mean: who does it, of [Putin told him]; whom it is done to, of [Xi, whom he met]; whose name it explains, of [Lund, her uncle]. */
export function othersThan(scene: Scene, token: Token): ReadonlySet<string> {
  const others = [doerOf, antecedentOf, explainedBy].map((way) => way(scene, token));
  return new Set(others.filter((actor) => actor != null));
}

type Way = (scene: Scene, token: Token) => string | null | undefined;

const doerOf: Way = ({ text, mentionOf }, token) =>
  isObject(text, token) ? mentionOf(text.clauses[text.clauseAt[token.index]!]?.subject ?? null)?.actor : null;

/** [told him], [told her that]. */
const isObject = (text: ParsedText, token: Token): boolean =>
  token.lower === "him" || (token.lower === "her" && !isOwner(text, token));

/** [his], and [her] before a noun, say whose it is. */
const isOwner = ({ tokens }: ParsedText, { index, lower }: Token): boolean =>
  lower === "his" || (lower === "her" && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[index + 1]?.pos ?? ""));

const antecedentOf: Way = ({ text, before }, { index }) =>
  text.tokens[index - 1]?.lower === "whom" ? before.findLast(({ last }) => last < index)?.actor : null;

const explainedBy: Way = (scene, token) => {
  const { tokens } = scene.text;
  const { index } = token;
  if (tokens[index - 1]?.text !== "," || index + 1 === tokens.length || !isOwner(scene.text, token)) return null;
  const office = offices.at(tokens, index + 1, tokens.length);
  const isClosed = office !== null && /^[,.]$/.test(tokens[index + 1 + office.length]?.text ?? "");
  return isClosed ? nearBefore(scene, token).findLast(({ last }) => last === index - 1)?.actor : null;
};
