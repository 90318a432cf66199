import type { Clause, Phrase } from "../../text/parsed-text.ts";
import type { Scene } from "./scene.ts";

/** How far behind its verb a particle may stand: [called the summit off]. */
const particleReach = 6;
/** Nouns that only measure what follows `of`: [a series of sanctions], [a round of talks]. */
export const measures: ReadonlySet<string> = new Set(
  "series round number range set wave kind package barrage campaign variety raft phase string flurry dozen hundred thousand score state".split(
    " ",
  ),
);

/** Token of the particle that belongs to a clause's verb: [crack down], [call the summit | with Norway | off]; null where there is none. */
export function particleAt({ text }: Scene, { verb, object }: Clause, particle: string): number | null {
  const { tokens } = text;
  const reach = tokens.slice(verb.last, verb.last + particleReach).filter(({ lower }) => lower === particle);
  const found = reach.find(({ index }) => {
    const ends = tokens[index + 1] === undefined || tokens[index + 1]!.pos === "PUNCT";
    return index === verb.last || index === object?.last || ends;
  });
  return found?.index ?? null;
}

/** What a verb acts on: its object, the subject of a passive, or what follows its particle. */
export function objectOf(scene: Scene, clause: Clause, particle: number | null): Phrase | null {
  const { verb, object, subject, obliques } = clause;
  if (verb.passive) return subject;
  if (object && object.first >= verb.last) return object;
  const behind = obliques.find(({ token }) => token === particle || (token === verb.last && isNumbered(scene, token)));
  return behind?.phrase ?? accusedOf(scene, clause);
}

/** [killed at least 20 people], [freed about 40 prisoners]: the preposition belongs to the number. */
const isNumbered = ({ quantities }: Scene, token: number): boolean => quantities.some(({ first }) => first === token);

/** [convicted him of having lied]: the parser made the object the subject of the clause below. */
function accusedOf({ below }: Scene, { index, verb }: Clause): Phrase | null {
  const clause = below.get(index)?.find(({ subject }) => subject?.first === verb.last);
  return clause?.subject ?? null;
}

/** The token among a phrase's heads that is one of these words; null where none is. */
export function headOf(scene: Scene, phrase: Phrase, words: readonly string[]): number | null {
  return headsOf(scene, phrase).find((head) => isOneOf(scene, head, words)) ?? null;
}

export const isOneOf = ({ text }: Scene, token: number, words: readonly string[]): boolean =>
  words.includes(text.tokens[token]!.lemma) || words.includes(text.tokens[token]!.lower);

/** What a phrase is about: its head, the heads of its further members, and what it measures. */
function headsOf(scene: Scene, { first, head, last }: Phrase): number[] {
  const { tokens } = scene.text;
  const heads = [head];
  for (let at = head + 1; at < last; at++) {
    const ends = at + 1 === last || tokens[at + 1]!.pos === "CCONJ" || tokens[at + 1]!.text === ",";
    if (ends && tokens[at]!.pos === "NOUN" && at > first) heads.push(at);
  }
  const measured = measures.has(tokens[head]!.lemma) ? scene.obliqueAt.get(last) : undefined;
  return measured?.preposition === "of" ? [...heads, measured.phrase.head] : heads;
}
