import { clausesOf, type Clause, type ParsedText } from "../../../../text/parsed-text.ts";
import type { TokenRange } from "../../../../text/tagged-text.ts";
import { bucket } from "../bucket.ts";
import { clauseKinds } from "../columns/clauses.ts";
import { agreementWith } from "../cue/clauses.ts";
import type { ReadCue, Reading } from "../read-cues.ts";
import { mostlyCue } from "../word-scores.ts";
import { flags, group } from "./group.ts";
import { lemmaOf, quotedness, tagNumberOf, wordOf } from "./values.ts";

/** The part of the content that the cue leads into, else the last one. */
export const mainPart = ({ cue }: ReadCue, { content }: Reading): TokenRange =>
  content.findLast(({ first }) => first >= cue.last) ?? content.at(-1)!;

const ownClause = ({ sheet: { text }, head }: ReadCue): Clause | undefined => text.clauses[text.clauseAt[head]!];

const isIn = (token: number, { first, last }: TokenRange): boolean => token >= first && token < last;

/** The clauses of the sentence of a reading's main part other than the cue's own. */
function otherClauses(cue: ReadCue, reading: Reading): readonly Clause[] {
  const { text } = cue.sheet;
  const own = ownClause(cue);
  return clausesOf(text, text.tokens[mainPart(cue, reading).first]!.sentence).filter((clause) => clause !== own);
}

function clauseValues(cue: ReadCue, clause: Clause) {
  const { text, columns, cells } = cue.sheet;
  const own = ownClause(cue);
  return {
    kind: clauseKinds.indexOf(clause.kind) + 1,
    agree: agreementWith(clause, own),
    word: wordOf(text.tokens[clause.first]),
    comma: flags(text.tokens[clause.first - 1]?.lower === ","),
    cue: flags(columns.cueScore[cells[clause.verb.head]!]! > mostlyCue - 1),
    below: flags(own !== undefined && clause.governor === own.index),
  };
}

const names = ["kind", "agree", "word", "comma", "cue", "below"] as const;
const lines = ["kind agree", "word comma agree", "word kind comma", "kind cue agree", "kind below agree"];

const spread = 2;

/** Clauses that the content takes in behind its first one. */
export const insideFeatures = group("inside", names, lines, (context, number, reading) => {
  if (!reading) return [];
  const cue = context.cues[number]!;
  const part = mainPart(cue, reading);
  const isTaken = ({ first, verb }: Clause) =>
    first > part.first + spread && first < part.last && reading.content.some((range) => isIn(verb.head, range));
  return otherClauses(cue, reading)
    .filter(isTaken)
    .map((clause) => clauseValues(cue, clause));
});

/** Clauses that begin right behind the content and are left out. */
export const outsideFeatures = group("outside", names, lines, (context, number, reading) => {
  if (!reading) return [];
  const cue = context.cues[number]!;
  const { last } = mainPart(cue, reading);
  const isLeft = ({ first, verb }: Clause) =>
    first >= last && first <= last + spread && !reading.content.some((range) => isIn(verb.head, range));
  return otherClauses(cue, reading)
    .filter(isLeft)
    .map((clause) => clauseValues(cue, clause));
});

/** Clauses whose verb is taken in and whose end is not. */
export const cutFeatures = group(
  "cut",
  ["kind", "rest", "tag", "word"],
  ["kind rest tag", "word"],
  (context, number, reading) => {
    if (!reading) return [];
    const cue = context.cues[number]!;
    const part = mainPart(cue, reading);
    const next = cue.sheet.text.tokens[part.last];
    return otherClauses(cue, reading)
      .filter(({ verb, last }) => isIn(verb.head, part) && last > part.last)
      .map((clause) => ({
        kind: clauseKinds.indexOf(clause.kind) + 1,
        rest: bucket(clause.last - part.last),
        tag: tagNumberOf(next),
        word: wordOf(next),
      }));
  },
);

/** How many clauses with a finite verb the content has. */
export const finiteFeatures = group(
  "finite",
  ["finite", "word", "cueScore", "quotes", "lemma"],
  ["finite word", "finite cueScore quotes", "finite lemma"],
  (context, number, reading) => {
    if (!reading) return [];
    const cue = context.cues[number]!;
    const { text, columns, cells } = cue.sheet;
    return [
      {
        finite: countFinite(cue, reading),
        word: wordOf(text.tokens[reading.content[0]!.first]),
        cueScore: columns.cueScore[cells[cue.head]!]!,
        quotes: quotedness(text, reading.content),
        lemma: lemmaOf(text.tokens[cue.head]),
      },
    ];
  },
);

function countFinite(cue: ReadCue, reading: Reading): number {
  const isFinite = ({ verb }: Clause) =>
    verb.form === "finite" && reading.content.some((range) => isIn(verb.head, range));
  return Math.min(otherClauses(cue, reading).filter(isFinite).length, 2);
}

const farthest = 8;

/** The last token of a part that leads a phrase; null where the last words have none. */
function lastPreposition({ tokens }: ParsedText, { first, last }: TokenRange): number | null {
  for (let token = last - 1; token > Math.max(first, last - 1 - farthest); token--)
    if (tokens[token]!.pos === "ADP" || tokens[token]!.lower === "to") return token;
  return null;
}

/** The last phrase that the content takes in: [on Tuesday] may belong to the cue. */
export const tailFeatures = group(
  "tail",
  ["word", "tag", "lemma", "sense", "finite"],
  ["word tag", "word lemma", "word sense", "word finite"],
  (context, number, reading) => {
    if (!reading) return [];
    const cue = context.cues[number]!;
    const { text, columns, cells } = cue.sheet;
    const part = mainPart(cue, reading);
    const preposition = lastPreposition(text, part);
    if (preposition === null) return [];
    const end = text.tokens[part.last - 1]!;
    return [
      {
        word: wordOf(text.tokens[preposition]),
        tag: tagNumberOf(end),
        lemma: lemmaOf(end),
        sense: columns.sense[cells[end.index]!]!,
        finite: Math.min(countFinite(cue, reading), 1),
      },
    ];
  },
);

/** The phrase right behind the content that is left out. */
export const restFeatures = group(
  "rest",
  ["word", "finite", "tag", "secondTag", "lemma", "secondLemma"],
  ["word finite", "word tag secondTag", "word lemma secondLemma"],
  (context, number, reading) => {
    if (!reading) return [];
    const cue = context.cues[number]!;
    const { tokens } = cue.sheet.text;
    const { last } = mainPart(cue, reading);
    const next = tokens[last];
    if (!next || !/^(?:ADP|SCONJ|PROPN)$/.test(next.pos)) return [];
    return [
      {
        word: wordOf(next),
        finite: Math.min(countFinite(cue, reading), 1),
        tag: tagNumberOf(tokens[last + 1]),
        secondTag: tagNumberOf(tokens[last + 2]),
        lemma: lemmaOf(tokens[last + 1]),
        secondLemma: lemmaOf(tokens[last + 2]),
      },
    ];
  },
);
