import { cueOf } from "../../../lexicon/cues.ts";
import type { Clause, ParsedText } from "../../../text/parsed-text.ts";
import type { Attribution } from "./attribution.ts";
import { quotedBefore } from "./content-before.ts";
import type { TokenRange } from "../../../text/tagged-text.ts";
import type { Draft, Finder } from "../draft.ts";
import { isUtterance } from "./led-quotations.ts";
import { sourceOf } from "./source.ts";

/** [“We will win,” Lund thundered.] [“No,” he went on, “never.”]: behind a quotation that does not end the sentence any act without an object is how it was said. */
export const findQuotedActs: Finder = (text) =>
  text.clauses.flatMap((clause): Draft[] => {
    if (!isAct(clause)) return [];
    const source = sourceOf(text, clause);
    const content = source ? quotedBefore(text, { clause, cue, source }) : [];
    if (content.length === 0 || !endsOpen(text, content[0]!)) return [];
    const { first, last } = clause.verb;
    return [{ source, cue: { first, last }, content, cueClass: "say", clause: clause.index, rule: "quoted-act" }];
  });

/** What a verb would be that takes only quotations. */
const cue: Attribution["cue"] = { verb: "", class: "say", takes: ["quote"], addressee: false, preposition: [] };

const isAct = ({ kind, verb, object }: Clause): boolean =>
  /^(?:main|coordinate)$/.test(kind) &&
  verb.form === "finite" &&
  !verb.passive &&
  object === null &&
  !cueOf(verb.lemma)?.takes.includes("quote");

/** Nothing but a quotation, with a comma, a question or an exclamation mark inside its closing mark, and words that are an utterance. */
function endsOpen(text: ParsedText, { first, last }: TokenRange): boolean {
  const quotation = text.quotations[text.tokens[last - 2]?.quotation ?? -1];
  return quotation?.first === first + 1 && /^[,!?]+$/.test(text.tokens[last - 2]!.text) && isUtterance(text, quotation);
}
