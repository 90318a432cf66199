import { dates } from "../../core/times/resolve.ts";
import type { Analysis } from "../../core/model/analysis.ts";
import type { Assertion } from "../../core/model/assertion.ts";
import type { Event } from "../../core/model/event.ts";
import type { Mention } from "../../core/model/actor.ts";
import type { Span } from "../../core/model/span.ts";
import type { Statement } from "../../core/model/statement.ts";
import type { TimeReference } from "../../core/model/time.ts";
import { sliceLine } from "../../view/story-page.ts";
import type { ExplainedArticle, Finding } from "./explanation.ts";

type Place = Omit<Finding, "text">;

/** Everything found in an article, in text order, with its rule. */
export function explainArticle(analysis: Analysis): ExplainedArticle {
  const { id, input, url, outlet, title, publishedAt, flags, text, removed } = analysis.article;
  const places: Place[] = [
    ...analysis.mentions.map(readMention),
    ...analysis.times.map(readTime),
    ...analysis.statements.map(readStatement),
    ...analysis.events.map(readEvent),
    ...analysis.assertions.map(readAssertion),
  ];
  const ordered = places.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const findings = ordered.map((place) => ({ ...place, text: sliceLine(text, place.span) }));
  return { id, input, ...(url && { url }), outlet, title, publishedAt, flags, findings, removed };
}

function readMention({ span, rule, form, actor, members, candidates }: Mention): Place {
  const who =
    actor ?? (members.length > 0 ? members.join(" + ") : `undecided: ${candidates.join(" or ") || "nobody known"}`);
  return { kind: "mention", span, rule, reading: `${who}, ${form}` };
}

function readTime({
  span,
  rule,
  from,
  to,
  granularity,
  direction,
  basis,
  bound,
  timex,
  reading,
}: TimeReference): Place {
  const range =
    from === null ? (dates(reading.meaning) ? "unresolved" : "no date") : from === to ? from : `${from} to ${to}`;
  const counted = from === null ? "" : `, basis: ${basis}`;
  const parts = [bound ? `${bound} ${range}` : range, granularity, direction, Object.values(timex).join(" ")];
  return { kind: "time", span, rule, reading: `${parts.join(", ")}${counted}` };
}

function readStatement(statement: Statement): Place {
  const { rule, speaker, speakerText, form, cueClass, channel, relays, addressee, source, cue, content } = statement;
  const parts = [
    speaker ?? (speakerText ? `“${speakerText}”` : "nobody named"),
    `${form} (${cueClass})`,
    channel && `through ${channel.name}`,
    addressee && `to ${addressee}`,
    relays.length > 0 && `relayed by ${relays.map(({ name }) => name).join(", ")}`,
  ];
  const span = hull([...source, ...cue, ...content]);
  return { kind: "statement", span, rule, reading: parts.filter(Boolean).join(", ") };
}

function readEvent({ span, rule, kind, type, mode, actors, time, status }: Event): Place {
  const parts = [`${kind} (${type})`, mode, status, ...actors.map(({ actor, role }) => `${role} ${actor}`)];
  const when = time && (time.from === time.to ? time.from : `${time.from} to ${time.to}`);
  return { kind: "event", span, rule, reading: [...parts, when].filter(Boolean).join(", ") };
}

const readAssertion = ({ span, rule, polarity, certainty, statement }: Assertion): Place => ({
  kind: "assertion",
  span,
  rule,
  reading: [polarity, certainty, statement ? `inside statement ${statement}` : "own voice"].join(", "),
});

/** From the first to the last place of several. */
const hull = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});
