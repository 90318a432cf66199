/** A word that may be a noun; surely one where a determiner or preposition leads it. */
export interface NounPlace {
  readonly word: string;
  readonly led: boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Behind these stands no noun, but an adjective or a verb: [is tense], [would welcome], [very positive]. */
const notBefore = words(
  "is are was were be been being am has have had will would can could may might must should do does did to not never " +
    "as so too very more most less quite seem seems become i he she it they we you who which that \" “ ” '",
);

/** A determiner or a preposition: what follows it at the end of a phrase is a noun. */
const leading = words("the a an its his her their our of on in for about over between against with");

/** Before these, and before marks and the end, a noun ends its phrase. */
const after = words(
  "and or of on in for at by with between over against from to as is are was were has have had will would which that",
);

/** Words of a text that stand where a noun stands, without a tagger: some nouns are missed, few others are taken. */
export function nounsIn(text: string): NounPlace[] {
  const tokens = text.toLowerCase().match(/[\p{L}\p{N}'’-]+|[^\s\p{L}\p{N}]/gu) ?? [];
  return tokens.flatMap((word, at) => {
    const [left, right] = [tokens[at - 1] ?? "", tokens[at + 1] ?? "."];
    const ends = !/^[\p{L}\p{N}]/u.test(right) || after.has(right);
    const fits = ends && !notBefore.has(left) && !left.endsWith("ly") && /^\p{Ll}+$/u.test(word);
    return fits ? [{ word, led: leading.has(left) }] : [];
  });
}
