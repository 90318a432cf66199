import { quadOf } from "../../src/core/lexicon/plover.ts";
import type {
  Analysis,
  Article,
  Event,
  PloverType,
  Span,
  Statement,
  TimeReference,
} from "../../src/core/model/index.ts";
import { analysisSchema } from "../../src/core/model/index.ts";
import type { Load } from "../../eval/measure-set.ts";
import { plainTime } from "../plain-time.ts";

/** The first place of some words in a text; throws where they are not there, so that a case cannot go stale. */
export function place(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text of this case`);
  return { start, end: start + words.length };
}

export const offsets = (text: string, words: string): [number, number] => {
  const { start, end } = place(text, words);
  return [start, end];
};

/** An analysis that found nothing but what is given. */
export function analysisOf(
  article: Article,
  found: Partial<Pick<Analysis, "statements" | "times" | "events">> = {},
): Analysis {
  return {
    schema: analysisSchema,
    article,
    actors: [],
    mentions: [],
    times: [],
    statements: [],
    events: [],
    assertions: [],
    ...found,
  };
}

export function statementOf(
  roles: Pick<Statement, "source" | "cue" | "content">,
  form: Statement["form"] = "indirect",
): Statement {
  return {
    id: "s1",
    article: "a1",
    speaker: null,
    speakerText: "",
    cueClass: "say",
    form,
    alterations: [],
    channel: null,
    relays: [],
    addressee: null,
    addresseeText: "",
    saidAt: null,
    within: null,
    rule: "test",
    ...roles,
  };
}

export function timeOf(time: Partial<TimeReference>): TimeReference {
  const { from } = time;
  return { ...plainTime, ...(from && { timex: { type: "DATE", value: from } as const }), ...time };
}

export function eventOf(type: PloverType, actors: Event["actors"] = []): Event {
  return {
    id: "e1",
    article: "a1",
    span: { start: 0, end: 1 },
    kind: type.toLowerCase(),
    type,
    quad: quadOf(type),
    cameo: null,
    mode: null,
    contexts: [],
    actors,
    time: null,
    timeReference: null,
    announced: null,
    follows: [],
    outcomeOf: null,
    place: null,
    duration: null,
    agenda: [],
    status: "happened",
    statement: null,
    rule: "test",
  };
}

/** A loader that gives these records for any file. */
export const loadOf =
  (records: readonly unknown[]): Load =>
  <Entry>() =>
    records as readonly Entry[];
