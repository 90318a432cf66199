import type { Assertion } from "../../model/assertion.ts";
import type { Event } from "../../model/event.ts";
import type { Statement } from "../../model/statement.ts";
import type { ParsedText } from "../../text/parsed-text.ts";
import type { Unit } from "./units.ts";

const possibilities = new Set(["may", "might", "could"]);
const negators = new Set(["no", "neither", "nobody", "none", "nothing", "never"]);

/** Negative where the verb, its subject or its object is negated, or where the statement [denied that] it is so. */
export function polarityOf(
  text: ParsedText,
  { clause, first, last }: Unit,
  statement: Statement | undefined,
): Assertion["polarity"] {
  const phrases = clause ? [clause.subject, clause.object] : [];
  const negated =
    clause?.verb.negated ||
    phrases.some(
      (phrase) =>
        phrase && phrase.first >= first && phrase.last <= last && negators.has(text.tokens[phrase.first]!.lower),
    );
  const denied = statement?.cueClass === "deny" && statement.rule === "verb-complement";
  return Boolean(negated) === denied ? "positive" : "negative";
}

/** Planned where its event or tense is to come ([will], reported as [would]), possible under [may], [might] and [could]. */
export function certaintyOf({ clause }: Unit, event: Event | undefined): Assertion["certainty"] {
  if (clause?.verb.modal && possibilities.has(clause.verb.modal)) return "possible";
  if (event?.status === "conditional") return "possible";
  const ahead = clause?.verb.tense === "future" || clause?.verb.modal === "would";
  return ahead || event?.status === "planned" ? "planned" : "stated";
}
