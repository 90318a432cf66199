import { cueOf } from "../../../lexicon/cues.ts";
import type { ParsedText } from "../../../text/parsed-text.ts";
import type { TokenRange } from "../../../text/tagged-text.ts";
import { findContent } from "./content.ts";
import type { Draft, Finder } from "../draft.ts";
import { isSilent } from "./silences.ts";
import { sourceOf } from "./source.ts";

/** [X said that …], ["…," X said], [X, adding that …]: every clause whose verb attributes content. */
export const findVerbCues: Finder = (text) =>
  text.clauses.flatMap((clause): Draft[] => {
    const cue = cueOf(clause.verb.lemma);
    if (!cue || isSilent(text, clause, cue)) return [];
    const source = sourceOf(text, clause);
    const content = source && findContent(text, { clause, cue, source });
    if (!content) return [];
    const cueClass = content.pattern === "object" ? (cue.objectClass ?? cue.class) : cue.class;
    const rule = `verb-${content.pattern}`;
    return [
      {
        source,
        cue: cueWords(text, clause.verb, content.ranges),
        content: content.ranges,
        cueClass,
        clause: clause.index,
        rule,
      },
    ];
  });

/** [also said], [called for], [pointed out]: the verb with the adverb before it, and with its particle where the content follows at once. */
function cueWords(text: ParsedText, { first, last }: TokenRange, content: readonly TokenRange[]): TokenRange {
  const follows = content.some((range) => range.first === last + 1);
  const isParticle = follows && /^(?:for|on|of|out|against|to|about)$/.test(text.tokens[last]!.lower);
  return { first: isAdverb(text, first - 1, content) ? first - 1 : first, last: isParticle ? last + 1 : last };
}

/** An adverb that belongs to what follows it, not to the content before. */
const isAdverb = ({ tokens }: ParsedText, at: number, content: readonly TokenRange[]): boolean =>
  tokens[at]?.pos === "ADV" &&
  tokens[at].sentence === tokens[at + 1]!.sentence &&
  !content.some(({ first, last }) => first <= at && at < last);
