import { monthNames, weekdayNames } from "../lexicon/calendar.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import type { Phrase } from "./parsed-text.ts";
import type { Token } from "./tagged-text.ts";

const isTimeUnit = ({ unit }: { readonly unit: string }): boolean => /^(?:minute|day|month|year)$/.test(unit);

const times: ReadonlySet<string> = new Set([
  ...[...lexicon.months, ...lexicon.weekdays, ...lexicon.units.filter(isTimeUnit)].map(({ name }) =>
    name.toLowerCase(),
  ),
  ..."today yesterday tomorrow morning afternoon evening night noon midnight weekend".split(" "),
  ..."spring summer autumn fall winter moment time".split(" "),
]);

/** [Last week, the ministry said]: a phrase that tells when, before the subject. */
export function isTime(tokens: readonly Token[], { head }: Phrase): boolean {
  return times.has(tokens[head]!.lemma) || times.has(tokens[head]!.lower);
}

const days: ReadonlySet<string> = new Set([...weekdayNames, ..."Today Yesterday Tomorrow Tonight".split(" ")]);

/** [On Monday | Kari Lund said], [In May | Lund said]: a day or a month ends before a name. */
export function endsTime(tokens: readonly Token[], at: number): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (next?.pos !== "PROPN" || !/^\p{Lu}\p{Ll}/u.test(next.text)) return false;
  return days.has(word.text) || (monthNames.has(word.text) && before?.pos === "ADP");
}

/** [At a rally in Oslo, Norway, Lund said]: a name between commas behind a place. */
export function isPlaceInPlace(tokens: readonly Token[], { first, last }: Phrase): boolean {
  const [preposition, place, comma] = [tokens[first - 3], tokens[first - 2], tokens[first - 1]];
  return (
    comma?.text === "," &&
    place?.pos === "PROPN" &&
    tokens[first]!.pos === "PROPN" &&
    tokens[last]?.text === "," &&
    preposition !== undefined &&
    /^(?:PROPN|ADP)$/.test(preposition.pos) &&
    isLed(tokens, first - 2)
  );
}

const longestPlace = 4;

/** Whether a preposition of place leads the names up to `at`. */
function isLed(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - longestPlace); before--) {
    if (/^(?:in|at|near|outside|from|of|to)$/.test(tokens[before]!.lower)) return true;
    if (tokens[before]!.pos !== "PROPN") return false;
  }
  return false;
}
