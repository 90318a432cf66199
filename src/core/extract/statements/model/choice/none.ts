import { hashText } from "../../../../sequence/hash.ts";
import { someCovers } from "../../../../text/ranges.ts";
import type { ReadCue } from "../read-cues.ts";
import { bucket } from "../bucket.ts";
import { clauseKinds } from "../columns/clauses.ts";
import { hasContent, shareOf, type ChoiceContext } from "./context.ts";
import { flags, group } from "./group.ts";
import { lemmaOf, tagNumberOf, wordOf } from "./values.ts";

/** How likely a cue is none, and what stands around it: values that readings are looked at with too. */
export function cueValues(context: ChoiceContext, number: number) {
  const { sheet, cue, head, level, readings } = context.cues[number]!;
  const cell = sheet.cells[head]!;
  return {
    level: level + 1,
    lemma: lemmaOf(sheet.text.tokens[head]),
    cueScore: sheet.columns.cueScore[cell]!,
    none: bucket(Math.round(shareOf(readings, (reading) => !hasContent(reading)) * 20)),
    inside: insideOf(context, number),
    quoted: flags(sheet.text.tokens[cue.first]!.quotation >= 0),
  };
}

const sureOutside = 0.7;

/** Whether a cue stands in the words of another: 1 no, 2 perhaps, 3 likely. */
function insideOf({ cues, sure, tops }: ChoiceContext, number: number): number {
  const { cue } = cues[number]!;
  const holding = tops.flatMap((top, at) =>
    at !== number && top && cues[at]!.level <= 1 && someCovers(top.content, cue) ? [sure[at]!] : [],
  );
  if (holding.length === 0) return 1;
  return holding.some((share) => share > sureOutside) ? 3 : 2;
}

const sentenceOf = ({ sheet, cue }: ReadCue): number => sheet.text.tokens[cue.first]!.sentence;

/** Other cues in the sentence, and how sure the surest of them is. */
function neighboursOf({ cues, sure }: ChoiceContext, number: number) {
  const own = sentenceOf(cues[number]!);
  const near = cues.flatMap((other, at) => (at !== number && sentenceOf(other) === own ? [sure[at]!] : []));
  return { near: 1 + Math.min(near.length, 3), nearSure: 1 + Math.round(Math.max(0, ...near) * 4) };
}

const names = [
  ...(["one", "level", "lemma", "cueScore", "none", "inside", "quoted", "tag", "word", "lastWord", "length"] as const),
  ...([
    "next",
    "nextTag",
    "before",
    "beforeTag",
    "rule",
    "form",
    "clause",
    "cueLevel",
    "place",
    "sense",
    "suffix",
  ] as const),
  ...(["source", "content", "kind", "negated", "modal", "near", "nearSure"] as const),
];

/** That a cue is none: what the chains make of it, and the words around it. */
export const noneFeatures = group(
  "none",
  names,
  [
    "one",
    "level",
    "lemma",
    "cueScore tag",
    "level cueScore",
    "none",
    "level none",
    "inside",
    "inside level",
    "quoted level",
    "next",
    "before",
    "beforeTag tag nextTag",
    "lemma nextTag",
    "rule",
    "rule level",
    "form cueScore",
    "clause cueLevel",
    "length level",
    "inside none",
    "source level",
    "lemma kind",
    "negated level",
    "modal level",
    "place level",
    "near nearSure none",
    "word lastWord",
    "lemma none",
    "sense level",
    "sense none",
    "content source none",
    "before next",
    "suffix",
  ],
  (context, number, reading) => {
    if (reading) return [];
    const { sheet, cue, head, rule, readings } = context.cues[number]!;
    const { columns, text } = sheet;
    const cell = sheet.cells[head]!;
    const clause = text.clauses[text.clauseAt[head]!];
    const [best] = readings;
    const next = text.tokens[cue.last];
    const before = text.tokens[cue.first - 1];
    return [
      {
        one: 1,
        ...cueValues(context, number),
        ...neighboursOf(context, number),
        tag: tagNumberOf(text.tokens[head]),
        word: wordOf(text.tokens[cue.first]),
        lastWord: wordOf(text.tokens[cue.last - 1]),
        length: cue.last - cue.first,
        next: wordOf(next),
        nextTag: tagNumberOf(next),
        before: wordOf(before),
        beforeTag: tagNumberOf(before),
        rule: flags(rule !== null),
        form: columns.form[cell]!,
        clause: columns.clause[cell]!,
        cueLevel: columns.cueLevel[cell]!,
        place: columns.place[cell]!,
        sense: columns.sense[cell]!,
        suffix: columns.suffix[cell]!,
        source: flags(best?.source != null),
        content: flags(best !== undefined && hasContent(best)),
        kind: clause ? 1 + clauseKinds.indexOf(clause.kind) : 0,
        negated: flags(clause?.verb.negated ?? false),
        modal: hashText(clause?.verb.modal ?? ""),
      },
    ];
  },
);
