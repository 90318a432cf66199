import type { Lean } from "../../../model/time-meaning.ts";
import type { ParsedText } from "../../../text/parsed-text.ts";
import { stem } from "../../../text/stem.ts";
import type { Token } from "../../../text/tagged-text.ts";
import type { Finding } from "../finding.ts";
import { leads } from "./direction-words.ts";

/** Those that bind a noun to the next; [in], [on] and [at] hang on the verb. */
const prepositions = new Set(["of", "for", "about", "into", "from", "to", "over"]);

/** How many words may stand between a lead and its time: [results of the second Sunday]. */
const reach = 7;

/** [memories of April], [tickets for the February derby], [fears of violence on Saturday]: a noun and its preposition before the time. */
export function leanOfLead({ tokens }: ParsedText, { first }: Finding): Lean {
  for (let at = first - 1; at > Math.max(0, first - reach) && isInPhrase(tokens[at]!, tokens[first]!); at--) {
    const lean = leanOfWord(tokens[at - 1]!);
    if (lean && prepositions.has(tokens[at]!.lower) && tokens[at - 1]!.sentence === tokens[first]!.sentence)
      return lean;
  }
  return null;
}

/** [the report on], [tickets for], [registered for]; not the verb of [will report to]. */
function leanOfWord({ pos, lower }: Token): Lean {
  const lean = leads.get(stem(lower)) ?? null;
  return lean === "past" && pos === "VERB" ? null : lean;
}

const isInPhrase = ({ pos, sentence }: Token, time: Token): boolean =>
  sentence === time.sentence && /^(ADP|DET|ADJ|NOUN|PROPN|NUM|PRON|PART)$/.test(pos);
