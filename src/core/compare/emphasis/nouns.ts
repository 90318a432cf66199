const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Behind these stands no noun, but an adjective or a verb: [is tense], [would welcome], [very positive]. */
const before = words(
  "is are was were be been being am has have had will would can could may might must should do does did to not never " +
    "as so too very more most less quite seem seems seemed become becomes became i he she it they we you who which that",
);

/** Before these, and before marks and the end, a noun ends its phrase. */
const after = words(
  "and or of on in for at by with between over against from to as is are was were has have had will would which that",
);

/** Words of a text that stand where a noun stands, without a tagger: some nouns are missed, few others are taken. */
export function nounsIn(text: string): string[] {
  const tokens = text.toLowerCase().match(/[\p{L}\p{N}'’-]+|[^\s\p{L}\p{N}]/gu) ?? [];
  return tokens.filter((token, at) => {
    const [left, right] = [tokens[at - 1] ?? "", tokens[at + 1] ?? "."];
    const ends = !/^[\p{L}\p{N}]/u.test(right) || after.has(right);
    return ends && !before.has(left) && !left.endsWith("ly") && /^\p{Ll}+$/u.test(token);
  });
}
