import type { EventStatus } from "../../../model/event.ts";
import type { TimeReference } from "../../../model/time.ts";
import type { Clause } from "../../../text/parsed-text.ts";
import type { Found, Refiner } from "../found.ts";
import { dates } from "../../../times/resolve.ts";
import { announcedBy, governedStatus, withParticle } from "../governors.ts";
import { sharesClause } from "../noun-reach.ts";
import { holds, type Placed, type Scene } from "../scene.ts";

/** How many words may stand between an event and its time: [, possibly as soon as]. */
const longestLead = 6;
/** Leads of a stretch that says since when or for how long, not when. */
const stretching = new Set(["since", "for", "over", "until", "till"]);
/** Letters between the two ends of a time: [ through ]. */
const longestLink = 9;
const ahead = new Set<EventStatus>(["planned", "conditional", "demanded"]);

/**
 * Gives each event the nearest time of its clause, else of the clause above, that fits its status: past ones to what
 * happened, coming ones to what is planned. Where the words left the status open, the time decides it; so it does of [is flying next month].
 */
export const setTime: Refiner = (events, scene) =>
  events.map((event) => {
    const coming = event.status === "ongoing" ? nearestTime(scene, { ...event, status: "planned" }, events) : null;
    const dated = coming ?? nearestTime(scene, event, events);
    const status = coming ? "planned" : (event.status ?? (dated && isAhead(dated) ? "planned" : "happened"));
    return { ...event, status, dated, until: dated && endOf(scene, dated) };
  });

/** A day to come; without a date of publication [meets on Friday] is none, but [will meet on Friday] is. */
const isAhead = ({ direction, from, reading }: TimeReference): boolean =>
  direction === "future" && (from !== null || reading.lean === "future");

/** [from Monday | to Friday] */
function endOf({ times }: Scene, dated: TimeReference): TimeReference | null {
  const next = times[times.findIndex(({ value }) => value === dated) + 1];
  const isEnd = dated.bound === "since" && next?.value.bound === "until";
  return isEnd && next.value.span.start - dated.span.end <= longestLink ? next.value : null;
}

function nearestTime(scene: Scene, event: Found, events: readonly Found[]): TimeReference | null {
  const fit = scene.times.filter((time) => fits(scene, event, time) && !isClaimed(event, events, time));
  for (const clause of sharesClause(scene, event) ? clausesUp(scene, event) : [-1]) {
    const here = fit.filter(
      ({ first, last }) =>
        scene.text.clauseAt[first] === clause || last === event.clause.verb.first || belongs(scene, event, first),
    );
    const distance = ({ first }: Placed<TimeReference>) => Math.abs(first - event.head);
    const nearest = here.toSorted((a, b) => distance(a) - distance(b))[0];
    if (nearest) return nearest.value;
  }
  return null;
}

/** [his April trip], [a visit to Norway, possibly as soon as April] */
function belongs({ text }: Scene, { extent }: Found, time: number): boolean {
  if (holds(extent, time)) return true;
  const between = text.tokens.slice(extent.last, Math.max(extent.last, time));
  return (
    time >= extent.last &&
    between.length <= longestLead &&
    between.every(({ pos }) => /^(PUNCT|ADV|ADP|ADJ|SCONJ)$/.test(pos))
  );
}

function fits({ text }: Scene, { status, head }: Found, { value, first }: Placed<TimeReference>): boolean {
  if (!dates(value.reading.meaning)) return false;
  if (text.tokens[first]!.sentence !== text.tokens[head]!.sentence) return false;
  if (stretching.has(text.tokens[first - 1]?.lower ?? "") && !isSetFor(text, first)) return false;
  if (status === null || status === "denied" || value.direction === "present") return true;
  return ahead.has(status) === (value.direction === "future");
}

/** [was postponed until June], [is scheduled for April] */
function isSetFor({ tokens, clauses, clauseAt }: Scene["text"], time: number): boolean {
  const verb = clauses[clauseAt[time] ?? -1]?.verb;
  const word = verb && withParticle(tokens, verb.head);
  if (tokens[time - 1]!.lower === "for") return governedStatus(word, "noun") === "planned";
  return announcedBy(word, "noun") === "postponed";
}

/** [discussed his April trip]: the month belongs to the trip. */
const isClaimed = (event: Found, events: readonly Found[], { first }: Placed<TimeReference>): boolean =>
  !holds(event.extent, first) &&
  events.some((other) => other.head !== event.head && other.noun !== null && holds(other.extent, first));

/** The event's clause and those above it that tell of the same time; what is said has a time of its own. */
function clausesUp({ text }: Scene, { clause, head }: Found): number[] {
  const found = [text.clauseAt[head] ?? clause.index];
  let above: Clause | undefined = clause;
  while (above) {
    if (!found.includes(above.index)) found.push(above.index);
    above =
      above.governor === null || above.kind === "complement" || above.kind === "relative"
        ? undefined
        : text.clauses[above.governor];
  }
  return found;
}
