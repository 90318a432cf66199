import { clausesOf } from "../../text/parsed-text.ts";
import { rangesOverlap } from "../../text/ranges.ts";
import type { TokenRange } from "../../text/tagged-text.ts";
import type { Draft } from "./draft.ts";
import type { Context } from "./speaker.ts";

/** [told Trump], [said to reporters], [speaking to Interfax]: the words for who is spoken to. */
export function addresseeRange({ text }: Context, draft: Draft): TokenRange | null {
  const clause = draft.clause === null ? undefined : text.clauses[draft.clause];
  if (!clause) return null;
  const inContent = (range: TokenRange) => draft.content.some((part) => rangesOverlap(part, range));
  const speaking = clausesOf(text, clause.sentence).find(
    ({ governor, verb }) => governor === clause.index && verb.lemma === "speak",
  );
  const candidates = [
    takesAddressee.has(clause.verb.lemma) ? clause.object : null,
    clause.obliques.find(
      ({ preposition, token }) =>
        preposition === "to" && token >= clause.verb.last && text.tokens[token - 1]!.lower !== "according",
    )?.phrase,
    speaking?.obliques.find(({ preposition }) => preposition === "to")?.phrase,
  ];
  const found = candidates.find((phrase) => phrase && phrase.first >= clause.verb.last && !inContent(phrase));
  return found ? { first: found.first, last: found.last } : null;
}

const takesAddressee = new Set([
  "tell",
  "ask",
  "warn",
  "urge",
  "remind",
  "inform",
  "assure",
  "advise",
  "brief",
  "notify",
  "promise",
]);
