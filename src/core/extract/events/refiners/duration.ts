import type { Quantity } from "../../../model/event.ts";
import type { Clause } from "../../../text/parsed-text.ts";
import { each, type Found } from "../found.ts";
import { holds, type Placed, type Scene } from "../scene.ts";

const lasting = new Set(["last", "go", "run", "take", "stretch", "continue"]);

/** How long a contact took: [a 90-minute call], [spoke for an hour], [the call lasted 85 minutes]. */
export const setDuration = each((event, scene) => {
  if (!event.kind.contact) return {};
  const lengths = scene.quantities.filter(({ value }) => value.unit === "minute");
  const found = lengths.find(
    (length) => isWithin(event, length) || isSpent(scene, event, length) || isLasting(scene, event, length),
  );
  return { duration: found?.value ?? null };
});

/** [a 90-minute call], [a call of 90 minutes] */
const isWithin = ({ extent, noun }: Found, { first }: Placed<Quantity>): boolean =>
  noun !== null && holds(extent, first);

/** [spoke for an hour], [held talks for three hours] */
function isSpent({ text, obliqueAt }: Scene, { clause }: Found, { first }: Placed<Quantity>): boolean {
  const lead = text.tokens
    .slice(clause.verb.last, first + 1)
    .find(({ index, lower }) => lower === "for" && index < first);
  const phrase = lead && obliqueAt.get(lead.index)?.phrase;
  return phrase !== undefined && touchesStart(phrase, first) && text.clauseAt[lead!.index] === clause.index;
}

const touchesStart = (phrase: { first: number; last: number }, first: number): boolean =>
  phrase.first <= first + 2 && first < phrase.last;

/** [the call lasted 85 minutes], [a call that a spokesman said went on for an hour], [They held a call. It lasted an hour] */
function isLasting({ text }: Scene, { noun, clause: told }: Found, { first }: Placed<Quantity>): boolean {
  const clause: Clause | undefined = text.clauses[text.clauseAt[first] ?? -1];
  if (!clause?.subject || !lasting.has(clause.verb.lemma)) return false;
  const takesUp = text.tokens[clause.subject.head]!.lower === "it";
  if (takesUp) return told.kind === "main" && clause.sentence === told.sentence + 1;
  return noun !== null && clause.subject.head === noun;
}
