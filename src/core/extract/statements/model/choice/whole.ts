import { mix } from "../../../../sequence/hash.ts";
import type { ParsedText } from "../../../../text/parsed-text.ts";
import { areSameRanges, isSameRange, someCovers } from "../../../../text/ranges.ts";
import { bucket } from "../bucket.ts";
import { jointLabels } from "../labels.ts";
import type { ReadCue, Reading } from "../read-cues.ts";
import { hasContent, lengthOf, shareOf, sharedTokens, type ChoiceContext } from "./context.ts";
import { flags, group } from "./group.ts";
import { cueValues } from "./none.ts";
import { quotedness } from "./values.ts";

/** How the probabilities of a cue's readings spread over this one, its content and its source. */
function shares({ readings }: ReadCue, reading: Reading) {
  const all = shareOf(readings, hasContent);
  const ofContent = shareOf(readings, ({ content }) => areSameRanges(content, reading.content));
  const ofSource = shareOf(readings, (other) => hasContent(other) && isSameRange(other.source, reading.source));
  const contents = readings
    .filter(hasContent)
    .filter((one, at, list) => list.findIndex((other) => areSameRanges(other.content, one.content)) === at);
  const best = readings.find(hasContent)!;
  return {
    contentShare: Math.round((10 * ofContent) / all),
    contentSure: Math.round(10 * ofContent),
    sourceShare: Math.round((10 * ofSource) / all),
    rank: Math.min(
      contents.findIndex(({ content }) => areSameRanges(content, reading.content)),
      4,
    ),
    behind: behindBest(best.logProbability - reading.logProbability),
    likely: Math.max(-16, Math.round(reading.logProbability * 2)),
  };
}

const steps = [0.25, 0.5, 1, 2, 3, 4];

const behindBest = (difference: number): number =>
  difference === 0 ? 0 : 1 + steps.filter((step) => difference >= step).length;

/** In which order source, cue and contents stand. */
export function orderOf({ cue }: ReadCue, { source, content }: Reading): number {
  const places = [
    { first: cue.first, part: 1 },
    ...(source ? [{ first: source.first, part: 2 }] : []),
    ...content.map(({ first }) => ({ first, part: 3 })),
  ];
  return places.toSorted((a, b) => a.first - b.first).reduce((hash, { part }) => mix(hash, part), 1);
}

/** What the content takes in: commas, verbs, strong cues, other cues, words that the joint chain did not label. */
function insideContent({ cues }: ChoiceContext, number: number, { content }: Reading) {
  const { sheet, joint } = cues[number]!;
  const { content: begin } = jointLabels.begin;
  let [strongs, verbs, unlabelled] = [0, 0, 0];
  for (const { first, last } of content)
    for (let token = first; token < last; token++) {
      strongs += sheet.strong[sheet.cells[token]!]!;
      if (sheet.text.tokens[token]!.pos === "VERB") verbs++;
      if (joint.labels[token] !== begin && joint.labels[token] !== begin + 1) unlabelled++;
    }
  const others = cues.filter(
    (other, at) =>
      at !== number &&
      other.level <= 1 &&
      someCovers(content, other.cue) &&
      sheet.text.tokens[other.cue.first]!.quotation < 0,
  ).length;
  return {
    others: Math.min(others, 3),
    strongs: Math.min(strongs, 3),
    verbs: Math.min(verbs, 3),
    unlabelled: bucket(unlabelled),
    unlabelledShare: Math.round((4 * unlabelled) / lengthOf(content)),
  };
}

const surelyTaken = 0.6;

/** Whether the likeliest readings of other cues take the same words: half of them or more, and how sure. */
function competition({ cues, sure, tops }: ChoiceContext, number: number, { content }: Reading): number {
  const all = lengthOf(content);
  const rivals = tops.map((top, at) => {
    if (at === number || !top || cues[at]!.level > 1) return 0;
    const shared = sharedTokens(content, top.content);
    return shared === 0 ? 0 : (shared > all / 2 ? 2 : 1) + (sure[at]! > surelyTaken ? 2 : 0);
  });
  return 1 + Math.max(0, ...rivals);
}

/** Whether the joint chain's content goes on right before or behind that of a reading. */
function leftOut({ joint }: ReadCue, { content }: Reading): number {
  const { content: begin } = jointLabels.begin;
  const isContent = (label: number | undefined) => label === begin || label === begin + 1;
  return flags(
    content.some(({ first }) => isContent(joint.labels[first - 1])),
    content.some(({ last }) => joint.labels[last] === begin + 1),
  );
}

function extent(text: ParsedText, { cue }: ReadCue, { content }: Reading) {
  const sentenceOf = (token: number) => text.tokens[token]!.sentence;
  const start = sentenceOf(content[0]!.first);
  const ahead = start - sentenceOf(cue.first);
  return {
    parts: content.length,
    length: bucket(lengthOf(content)),
    sentences: Math.min(sentenceOf(content.at(-1)!.last - 1) - start, 4),
    apart: 4 + Math.max(-3, Math.min(3, ahead)),
  };
}

const names = [
  ...(["level", "lemma", "cueScore", "none", "inside", "quoted"] as const),
  ...(["contentShare", "contentSure", "sourceShare", "rank", "behind", "likely", "hasSource"] as const),
  ...(["order", "quotes", "parts", "length", "sentences", "apart"] as const),
  ...(["others", "strongs", "verbs", "unlabelled", "unlabelledShare", "left", "competes"] as const),
];

/** A reading as a whole: its probability, order, length and what it takes in. */
export const wholeFeatures = group(
  "whole",
  names,
  [
    "contentShare",
    "sourceShare",
    "rank",
    "rank contentShare",
    "contentSure",
    "contentShare sourceShare",
    "contentShare cueScore",
    "sourceShare hasSource",
    "behind",
    "likely",
    "behind level",
    "behind cueScore",
    "order",
    "order quotes",
    "order lemma",
    "order cueScore quotes",
    "parts quotes",
    "length quotes",
    "length lemma",
    "length cueScore",
    "sentences quotes",
    "apart quotes order",
    "others quotes",
    "others level",
    "strongs quotes",
    "verbs quotes",
    "verbs lemma",
    "unlabelled",
    "unlabelled length",
    "unlabelledShare",
    "left",
    "competes level",
    "competes none",
    "inside level",
  ],
  (context, number, reading) => {
    if (!reading) return [];
    const cue = context.cues[number]!;
    return [
      {
        ...cueValues(context, number),
        ...shares(cue, reading),
        ...extent(cue.sheet.text, cue, reading),
        ...insideContent(context, number, reading),
        hasSource: flags(reading.source !== null),
        order: orderOf(cue, reading),
        quotes: quotedness(cue.sheet.text, reading.content),
        left: leftOut(cue, reading),
        competes: competition(context, number, reading),
      },
    ];
  },
);
