import type { Actor, Mention } from "../../src/core/model/actor.ts";
import { analysisSchema, type Analysis } from "../../src/core/model/analysis.ts";
import type { Assertion } from "../../src/core/model/assertion.ts";
import type { Event, EventStatus, Quantity } from "../../src/core/model/event.ts";
import type { Span } from "../../src/core/model/span.ts";
import type { Statement } from "../../src/core/model/statement.ts";
import type { TimeReference } from "../../src/core/model/time.ts";
import { lexicon } from "../../src/core/lexicon/lexicon.ts";
import { quadOf } from "../../src/core/lexicon/plover.ts";
import { stopWords } from "../../src/core/lexicon/stop-words.ts";
import { stem } from "../../src/core/text/stem.ts";
import { asArticle } from "../as-article.ts";
import { plainTime } from "../plain-time.ts";

/** Who says an assertion, outermost first: an actor id, `"words of the text"`, or with relays. */
export interface Saying {
  readonly by?: string;
  readonly words?: string;
  readonly relays?: readonly string[];
  /** Who the words mention: one actor, or several behind a plural. */
  readonly mentions?: readonly string[];
  /** Who it is said to: an actor id, or else words without a name. */
  readonly to?: string;
  /** Words of the line: what is said (else all of it), the verb, and the contact it is said in. */
  readonly content?: string;
  readonly cue?: string;
  readonly through?: string;
}

/** One sentence of an account, which is one assertion. Everything but the text may be left out. */
export interface Line {
  readonly text: string;
  readonly actors?: readonly string[];
  readonly said?: readonly (string | Saying)[];
  readonly event?: {
    readonly kind: string;
    readonly actors?: Readonly<Record<string, Event["actors"][number]["role"]>>;
    readonly time?: string;
    readonly mode?: string;
    readonly status?: EventStatus;
    readonly announced?: Event["announced"];
    readonly lasting?: string;
    /** Words of the text for what a contact was about. */
    readonly agenda?: readonly string[];
    /** Words of the text for the action; without them all of it. */
    readonly words?: string;
    /** Places among the account's events, from 1, of those it is told to come after. */
    readonly follows?: readonly number[];
  };
  /** Words of the text and the range they stand for, such as `{ "in May": "2031-05" }`; `>` before it: to come. */
  readonly times?: Readonly<Record<string, string>>;
  /** Words of the text and what they amount to, such as `{ "40 men": "40 man" }` or `"81-90 minute"`. */
  readonly amounts?: Readonly<Record<string, string>>;
  /** Words of the text that name an actor, such as `{ "Ada Quill": "person:ada-quill" }`. */
  readonly names?: Readonly<Record<string, string>>;
  readonly negative?: boolean;
  readonly certainty?: Assertion["certainty"];
}

export interface Heading {
  readonly outlet?: string | null;
  readonly published?: string | null;
  readonly title?: string | null;
  /** Who is in the article: `person:ada-quill` gets its name from its id. */
  readonly cast?: readonly (string | (Partial<Actor> & { id: string }))[];
}

/** An analysis made by hand: each line a sentence and an assertion of the article. */
export function account(id: string, heading: Heading, lines: readonly Line[]): Analysis {
  const text = lines.map((line) => line.text).join("\n\n");
  const { outlet = `The ${id}`, published = "2031-03-05", title = null, cast = [] } = heading;
  const article = asArticle(text, { id, input: `${id}.txt`, outlet, title, publishedAt: published });
  const analysis: Growing = { statements: [], events: [], times: [], mentions: [] };
  let start = 0;
  const assertions = lines.map((line, at) => {
    const assertion = toAssertion(line, { id, at, text, start }, analysis);
    start += line.text.length + 2;
    return assertion;
  });
  return { schema: analysisSchema, article, actors: cast.map(toActor), ...analysis, assertions };
}

interface Place {
  readonly id: string;
  readonly at: number;
  readonly text: string;
  readonly start: number;
}

interface Growing {
  readonly statements: Statement[];
  readonly events: Event[];
  readonly times: TimeReference[];
  readonly mentions: Mention[];
}

function toAssertion(line: Line, place: Place, growing: Growing): Assertion {
  const { id, at, start } = place;
  const span = { start, end: start + line.text.length };
  const statement = addStatements(line, place, span, growing);
  const event = addEvent(line, place, span, statement, growing.events);
  for (const [words, actor] of Object.entries(line.names ?? {}))
    growing.mentions.push({ ...toMention(locate(place, line, words), words, [actor]), form: "name" });
  const times = Object.entries(line.times ?? {}).map(([words, range]) => {
    growing.times.push(toTime(id, locate(place, line, words), words, range));
    return growing.times.length - 1;
  });
  return {
    id: `${id}:a${at + 1}`,
    article: id,
    span,
    subject: null,
    statement,
    events: event === null ? [] : [event],
    actors: [...(line.actors ?? [])],
    terms: termsOf(line.text),
    quantities: Object.entries(line.amounts ?? {}).map(([words, amount]) =>
      toQuantity(locate(place, line, words), words, amount),
    ),
    times,
    quotations: [...line.text.matchAll(/“([^”]+)”/g)].map((match) => ({
      start: start + match.index + 1,
      end: start + match.index + match[0].length - 1,
    })),
    polarity: line.negative ? "negative" : "positive",
    certainty: line.certainty ?? "stated",
    standing: "told",
    rule: "clause-main",
  };
}

function termsOf(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .map((word) => (/^\p{Lu}/u.test(word) ? word.toLowerCase() : stem(word)))
    .filter((term) => term.length > 2 && !stopWords.has(term));
}

function locate({ start }: Place, line: Line, words: string): Span {
  const at = line.text.indexOf(words);
  if (at < 0) throw new Error(`“${words}” is not in “${line.text}”`);
  return { start: start + at, end: start + at + words.length };
}

function addStatements(line: Line, place: Place, span: Span, growing: Growing): string | null {
  const { statements, mentions } = growing;
  const { id } = place;
  let within: string | null = null;
  for (const one of line.said ?? []) {
    const saying: Saying = typeof one === "string" ? { by: one } : one;
    const { by, words = "", relays = [], mentions: named = [], to = "", content, cue, through } = saying;
    if (named.length > 0) mentions.push(toMention(span, words, named));
    const statement: Statement = {
      id: `${id}:s${statements.length + 1}`,
      article: id,
      speaker: by ?? null,
      speakerText: words || (by ? nameOf(by) : ""),
      source: [span],
      cue: cue === undefined ? [] : [locate(place, line, cue)],
      cueClass: "say",
      content: [content === undefined ? span : locate(place, line, content)],
      form: "indirect",
      alterations: [],
      channel: through === undefined ? null : { name: through, kind: "contact", span: locate(place, line, through) },
      relays: relays.map((actor) => ({ name: nameOf(actor), actor, span })),
      addressee: to.includes(":") ? to : null,
      addresseeText: to.includes(":") ? nameOf(to) : to,
      saidAt: null,
      within,
      rule: "test",
    };
    statements.push(statement);
    within = statement.id;
  }
  return within;
}

const toMention = (span: Span, text: string, named: readonly string[]): Mention => ({
  span,
  text,
  form: named.length > 1 ? "group" : "role",
  actor: named.length > 1 ? null : named[0]!,
  members: named.length > 1 ? named : [],
  candidates: [],
  rule: "test",
});

function addEvent(line: Line, place: Place, span: Span, statement: string | null, events: Event[]): string | null {
  if (!line.event) return null;
  const { kind, actors = {}, time, mode = null, status = "happened", lasting, announced = null } = line.event;
  const { agenda = [], words } = line.event;
  const type = lexicon.events.find(({ name }) => name === kind)!.type;
  const event: Event = {
    id: `${place.id}:e${events.length + 1}`,
    article: place.id,
    span: words === undefined ? span : locate(place, line, words),
    kind,
    type,
    quad: quadOf(type),
    cameo: null,
    mode,
    contexts: [],
    actors: Object.entries(actors).map(([actor, role]) => ({ actor, role, span })),
    time: time === undefined ? null : toRange(time),
    timeReference: null,
    announced,
    follows: (line.event.follows ?? []).map((number) => ({ event: `${place.id}:e${number}`, span })),
    outcomeOf: null,
    place: null,
    agenda: agenda.map((text) => ({ text, span: locate(place, line, text) })),
    duration: lasting === undefined ? null : durationOf(line, place, lasting),
    status,
    statement,
    rule: words === undefined ? "verb-pattern" : "noun-pattern",
  };
  events.push(event);
  return event.id;
}

function durationOf(line: Line, place: Place, words: string): Quantity {
  return toQuantity(locate(place, line, words), words, line.amounts![words]!);
}

function toQuantity(span: Span, text: string, amount: string): Quantity {
  const [, low, high = low, unit] = /^([\d.]+)(?:-([\d.]+))? (.+)$/.exec(amount)!;
  return { span, text, unit: unit!, low: Number(low), high: Number(high) };
}

function toRange(range: string): { from: string; to: string } {
  const [from, to = from] = range.split("/");
  return { from: from!, to: to! };
}

function toTime(article: string, span: Span, text: string, range: string): TimeReference {
  const future = range.startsWith(">");
  const { from, to } = toRange(range.replace(">", ""));
  const granularity = from.length === 10 ? "day" : from.length === 7 ? "month" : "year";
  const direction = future ? "future" : "past";
  return { ...plainTime, article, span, text, from, to, granularity, direction, basis: "text" };
}

const nameOf = (id: string): string =>
  id
    .split(":")[1]!
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");

function toActor(actor: string | (Partial<Actor> & { id: string })): Actor {
  const given = typeof actor === "string" ? { id: actor } : actor;
  const kind = given.id.split(":")[0] as Actor["kind"];
  const country = kind === "state" ? { country: given.id.slice(6) } : {};
  return { name: nameOf(given.id), kind, roles: [], aliases: [], ...country, ...given };
}
