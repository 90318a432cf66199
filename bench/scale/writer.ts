import type { Actor, Mention, Span, Statement, TimeReference } from "../../src/core/model/index.ts";
import { isoDay } from "../../src/core/times/calendar.ts";
import type { Random } from "../../train/sequence/random.ts";
import { commonWord } from "./cast.ts";
import type { Fact } from "./plot.ts";
import { clauses, type Sentence } from "./sentences.ts";
import { pick } from "./vocabulary.ts";

/** Where something was written, with who speaks or what day it is. */
type Said = {
  readonly speaker: Actor;
  readonly addressee: Actor | null;
  readonly content: Span;
  readonly direct: boolean;
};
type Told = { readonly span: Span; readonly day: number; readonly isAhead: boolean };
type Named = { readonly span: Span; readonly actor: Actor };

/** A text as it is written, with what analysis would find in it. */
export interface Draft {
  text: string;
  readonly named: Named[];
  readonly said: Said[];
  readonly told: Told[];
}

export const newDraft = (): Draft => ({ text: "", named: [], said: [], told: [] });

/** What a sentence is written of. */
interface Matter {
  readonly fact: Fact;
  readonly firstDay: number;
  readonly random: Random;
}

/** Days from a story's first to those that it speaks of as to come. */
const aheadBy = 40;

const months = "January February March April May June July August September October November December".split(" ");

function dateOf(day: number): string {
  const iso = isoDay(day);
  return `${Number(iso.slice(8))} ${months[Number(iso.slice(5, 7)) - 1]!} ${iso.slice(0, 4)}`;
}

/** Writes a sentence at the end of a draft. */
export function write(draft: Draft, sentence: Sentence, matter: Matter): void {
  const start = draft.text.length;
  let word = 0;
  for (const part of sentence.split(/(\{\w\})/)) {
    if (part[0] !== "{") draft.text += part;
    else if (part[1] === "w") draft.text += matter.fact.words[word++ % matter.fact.words.length]!;
    else fill(draft, part[1]!, matter);
  }
  draft.text = draft.text.slice(0, start) + draft.text.charAt(start).toUpperCase() + draft.text.slice(start + 1);
}

function fill(draft: Draft, gap: string, { fact, firstDay, random }: Matter): void {
  const start = draft.text.length;
  const end = (text: string): Span => ({ start, end: (draft.text += text).length });
  const [first, second = first!] = fact.actors;
  if (gap === "a" || gap === "b") {
    const actor = gap === "a" ? first! : second;
    draft.named.push({ span: end(actor.name), actor });
  } else if (gap === "t" || gap === "f") {
    const [day, isAhead] = [firstDay + fact.days + (gap === "f" ? aheadBy : 0), gap === "f"];
    draft.told.push({ span: end(`on ${dateOf(day)}`), day, isAhead });
  } else if (gap === "q") {
    const direct = draft.text.endsWith("“");
    writeClause(draft, pick(clauses, random), fact, random);
    const addressee = fact.form === 1 ? second : null;
    draft.said.push({ speaker: first!, addressee, content: { start, end: draft.text.length }, direct });
  } else if (gap === "p") draft.text += fact.place;
  else draft.text += gap === "x" ? commonWord(random) : String(fact.amounts[gap === "n" ? 0 : 1]!);
}

function writeClause(draft: Draft, clause: Sentence, fact: Fact, random: Random): void {
  let word = 0;
  draft.text += clause.replaceAll(/\{(\w)\}/g, (_, gap: string) =>
    gap === "w" ? fact.words[word++ % fact.words.length]! : commonWord(random),
  );
}

const rule = "invented";

export const mentionsOf = ({ text, named }: Draft): Mention[] =>
  named.map(({ span, actor }) => ({
    span,
    text: text.slice(span.start, span.end),
    form: "name",
    actor: actor.id,
    members: [],
    candidates: [],
    rule,
  }));

export const statementsOf = ({ said }: Draft, article: string): Statement[] =>
  said.map(({ speaker, addressee, content, direct }, at) => ({
    id: `${article}:s${at}`,
    article,
    speaker: speaker.id,
    speakerText: speaker.name,
    source: [],
    cue: [],
    cueClass: "say",
    content: [content],
    form: direct ? "direct" : "indirect",
    alterations: [],
    channel: null,
    relays: [],
    addressee: addressee?.id ?? null,
    addresseeText: addressee?.name ?? "",
    saidAt: null,
    within: null,
    rule,
  }));

export const timesOf = ({ text, told }: Draft, article: string): TimeReference[] =>
  told.map(({ span, day, isAhead }) => {
    const iso = isoDay(day);
    const [year, month, date] = iso.split("-").map(Number) as [number, number, number];
    return {
      article,
      span,
      text: text.slice(span.start, span.end),
      from: iso,
      to: iso,
      granularity: "day",
      direction: isAhead ? "future" : "past",
      basis: "text",
      timex: { type: "DATE", value: iso },
      reading: { meaning: { kind: "calendar", year, month, day: date }, lean: isAhead ? "future" : "past" },
      rule,
    };
  });
