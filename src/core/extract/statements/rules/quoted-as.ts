import { cueOf } from "../../../lexicon/cues.ts";
import { clausesOf, type Clause, type ParsedText } from "../../../text/parsed-text.ts";
import type { TokenRange } from "../../../text/tagged-text.ts";
import { trimmed, type Draft, type Finder } from "../draft.ts";

const relaying = new Set(["quote", "cite", "report", "hear", "see"]);

/** [CCTV quoted Xi as saying …], [Xi was quoted as calling for …]: the source is who is quoted. */
export const findQuotedAs: Finder = (text) =>
  text.clauses.flatMap((clause) => {
    if (!relaying.has(clause.verb.lemma)) return [];
    const as = clausesOf(text, clause.sentence).find(
      ({ verb, governor }) =>
        governor === clause.index && verb.form === "gerund" && text.tokens[verb.first - 1]?.lower === "as",
    );
    if (!as) return [];
    const source = clause.verb.passive ? clause.subject : quotedIn(text, clause, as);
    if (!source) return [];
    const draft = read(text, clause, as, source);
    return draft ? [draft] : [];
  });

/** Who is quoted: all words up to [as]. */
function quotedIn(text: ParsedText, { verb }: Clause, as: Clause): TokenRange | null {
  return trimmed(text, { first: verb.last, last: as.verb.first - 1 });
}

/** [was quoted as saying by the agency that …]: what was said begins behind who quotes. */
function behindAgent({ obliques }: Clause, start: number): number {
  return obliques.find(({ preposition, token }) => preposition === "by" && token === start)?.phrase.last ?? start;
}

function read(text: ParsedText, clause: Clause, as: Clause, source: TokenRange): Draft | null {
  const sentence = text.sentences[clause.sentence]!;
  const after = trimmed(text, { first: behindAgent(as, as.verb.last), last: as.last });
  const before = trimmed(text, {
    first: sentence.first,
    last: Math.min(clause.first, clause.subject?.first ?? clause.first),
  });
  const content = after ?? before;
  if (!content) return null;
  return {
    source: { first: source.first, last: source.last },
    cue: clause.verb.passive
      ? { first: clause.verb.first, last: as.verb.last }
      : { first: as.verb.first, last: as.verb.last },
    ...(clause.verb.passive ? {} : { lead: { first: clause.verb.first, last: clause.verb.last } }),
    content: [content],
    cueClass: cueOf(as.verb.lemma)?.class ?? "say",
    clause: clause.index,
    rule: "quoted-as",
  };
}
