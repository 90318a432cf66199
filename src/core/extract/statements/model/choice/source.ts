import type { TokenRange } from "../../../../text/tagged-text.ts";
import { bucket } from "../bucket.ts";
import { jointLabels } from "../labels.ts";
import type { ReadCue, Reading } from "../read-cues.ts";
import { sharedTokens } from "./context.ts";
import { flags, group } from "./group.ts";
import { lemmaOf, quotedness, tagNumberOf, wordOf } from "./values.ts";
import { orderOf } from "./whole.ts";

/** That a reading has no source. */
export const noSourceFeatures = group(
  "noSource",
  ["one", "lemma", "form", "order", "quotes", "clause", "tag", "quoted"],
  ["one", "lemma", "form", "order quotes", "clause tag", "quoted"],
  (context, number, reading) => {
    if (!reading || reading.source) return [];
    const cue = context.cues[number]!;
    const { text, columns, cells } = cue.sheet;
    const cell = cells[cue.head]!;
    return [
      {
        one: 1,
        lemma: lemmaOf(text.tokens[cue.head]),
        form: columns.form[cell]!,
        order: orderOf(cue, reading),
        quotes: quotedness(text, reading.content),
        clause: columns.clause[cell]!,
        tag: tagNumberOf(text.tokens[cue.head]),
        quoted: flags(text.tokens[cue.cue.first]!.quotation >= 0),
      },
    ];
  },
);

/** How a source stands to the subject of the cue's clause. */
function toSubject({ sheet: { text }, head }: ReadCue, source: TokenRange): number {
  const subject = text.clauses[text.clauseAt[head]!]?.subject;
  if (!subject) return 1;
  const starts = subject.first === source.first;
  if (starts && subject.last === source.last) return 2;
  if (source.first <= subject.first && subject.last <= source.last) return starts ? 3 : 4;
  return sharedTokens([subject], [source]) > 0 ? 5 : 6;
}

function edgeValues({ sheet: { text, columns, cells } }: ReadCue, { first, last }: TokenRange) {
  const { tokens } = text;
  return {
    firstTag: tagNumberOf(tokens[first]),
    firstWord: wordOf(tokens[first]),
    lastTag: tagNumberOf(tokens[last - 1]),
    lastWord: wordOf(tokens[last - 1]),
    beforeTag: tagNumberOf(tokens[first - 1]),
    before: wordOf(tokens[first - 1]),
    nextTag: tagNumberOf(tokens[last]),
    next: wordOf(tokens[last]),
    firstPhrase: columns.phrase[cells[first]!]!,
    lastPhrase: columns.phrase[cells[last - 1]!]!,
    role: columns.role[cells[first]!]!,
    opens: flags(first === text.sentences[tokens[first]!.sentence]!.first),
  };
}

function placeValues(cue: ReadCue, reading: Reading, source: TokenRange) {
  const { tokens } = cue.sheet.text;
  const isBefore = source.last <= cue.cue.first;
  const gap = isBefore ? cue.cue.first - source.last : source.first - cue.cue.last;
  const [from, to] = isBefore ? [source.last, cue.cue.first] : [cue.cue.last, source.first];
  return {
    side: flags(isBefore),
    gap: Math.min(gap, 6),
    gapWord: gap === 1 ? wordOf(tokens[isBefore ? source.last : source.first - 1]) : gap,
    subject: toSubject(cue, source),
    apart: 4 + Math.max(-3, Math.min(3, tokens[source.first]!.sentence - tokens[cue.cue.first]!.sentence)),
    between: flags(reading.content.some(({ first, last }) => first >= from && last <= to)),
    order: orderOf(cue, reading),
    quoted: flags(tokens[source.first]!.quotation >= 0, tokens[cue.cue.first]!.quotation >= 0),
  };
}

/** What the joint chain says of the words of a source, and what they are. */
function insideValues({ sheet: { text }, joint }: ReadCue, { first, last }: TokenRange) {
  const { source } = jointLabels.begin;
  const words = text.tokens.slice(first, last);
  const labelled = joint.labels.subarray(first, last).filter((label) => label === source || label === source + 1);
  const behindComma = text.tokens[last]?.lower === "," ? text.tokens[last + 1] : undefined;
  return {
    length: bucket(last - first),
    labelled: labelled.length === 0 ? 1 : labelled.length === last - first ? 3 : 2,
    cut: flags(joint.labels[last] === source + 1),
    apposition: behindComma ? tagNumberOf(behindComma) * 2 + (behindComma.lower === "who" ? 1 : 0) : 0,
    verbs: flags(words.some(({ pos }) => pos === "VERB")),
    commas: Math.min(words.filter(({ lower }) => lower === ",").length, 3),
    endsInComma: flags(words.at(-1)!.lower === ","),
  };
}

const names = [
  ...(["firstTag", "firstWord", "lastTag", "lastWord", "beforeTag", "before", "nextTag", "next"] as const),
  ...(["firstPhrase", "lastPhrase", "role", "opens", "side", "gap", "gapWord", "subject", "apart"] as const),
  ...(["between", "order", "quoted", "length", "labelled", "cut", "apposition", "verbs", "commas"] as const),
  "endsInComma" as const,
];

/** The source of a reading: its edges, its place, and whether it is the subject of the cue. */
export const sourceFeatures = group(
  "source",
  names,
  [
    "subject side",
    "gap side",
    "gap side subject",
    "firstTag beforeTag",
    "lastTag nextTag",
    "lastWord next",
    "firstWord firstTag",
    "before firstTag",
    "next lastTag",
    "length side",
    "apart",
    "between order",
    "gapWord side",
    "firstPhrase lastPhrase",
    "quoted",
    "role side",
    "opens side",
    "labelled cut",
    "apposition side",
    "verbs commas endsInComma",
  ],
  (context, number, reading) => {
    if (!reading?.source) return [];
    const cue = context.cues[number]!;
    return [
      {
        ...edgeValues(cue, reading.source),
        ...placeValues(cue, reading, reading.source),
        ...insideValues(cue, reading.source),
      },
    ];
  },
);
