import { clausesOf, type ParsedText } from "../../../../text/parsed-text.ts";
import type { Token, TokenRange } from "../../../../text/tagged-text.ts";
import { isMark } from "../../draft.ts";
import { bucket } from "../bucket.ts";
import { beginsAt, endsAt } from "../columns/roles.ts";
import type { Sheet } from "../sheet.ts";
import type { ReadCue, Reading } from "../read-cues.ts";
import { flags, group } from "./group.ts";
import { lemmaOf, quotedness, tagNumberOf, wordOf } from "./values.ts";

const farAway = 9;

/** How far a part begins behind some words, or ends before them; 9 where it stands to the other side. */
const behindBy = (part: TokenRange, range: TokenRange | null, most: number): number =>
  range && part.first >= range.last ? Math.min(part.first - range.last, most) : farAway;
const beforeBy = (part: TokenRange, range: TokenRange | null, most: number): number =>
  range && part.last <= range.first ? Math.min(range.first - part.last, most) : farAway;

/** How a part's edges stand to quotations: cut off in front or behind, or a mark without its quotation. */
function cutQuotation(text: ParsedText, { first, last }: TokenRange): number {
  const start = text.quotations[text.tokens[first]!.quotation];
  const end = text.quotations[text.tokens[last - 1]!.quotation];
  return flags(
    start !== undefined && start.first < first,
    end !== undefined && end.last > last,
    isMark(text, first) && (text.tokens[first + 1]?.quotation ?? -1) < 0,
  );
}

/** Whether a clause ends where a part does: 1 no, 2 yes, 3 and begins where it begins. */
function fitsClause(text: ParsedText, { first, last }: TokenRange): number {
  const ending = clausesOf(text, text.tokens[last - 1]!.sentence).filter((clause) => clause.last === last);
  if (ending.length === 0) return 1;
  return ending.some((clause) => clause.first === first) ? 3 : 2;
}

/** 1 at a sentence's edge, 2 a mark away from it, 0 elsewhere. */
const nearEdge = (distance: number): number => (distance === 0 ? 1 : distance === 1 ? 2 : 0);

const isBreak = (token: Token | undefined): boolean => token !== undefined && /^(?:,|—|--)$/.test(token.text);

function startValues({ text, columns, cells }: Sheet, { first }: TokenRange) {
  const token = text.tokens[first]!;
  const cell = cells[first]!;
  return {
    atStart: nearEdge(first - text.sentences[token.sentence]!.first),
    startQuote: columns.quote[cell]!,
    startTag: tagNumberOf(token),
    startWord: wordOf(token),
    beforeTag: tagNumberOf(text.tokens[first - 1]),
    before: wordOf(text.tokens[first - 1]),
    begins: beginsAt(columns.edge[cell]!),
    startEdge: columns.edge[cell]!,
    startRole: columns.role[cell]!,
    startClause: columns.clause[cell]!,
    startLevel: columns.cueLevel[cell]!,
  };
}

function endValues({ text, columns, cells }: Sheet, { last }: TokenRange) {
  const token = text.tokens[last - 1]!;
  const next = text.tokens[last];
  const second = text.tokens[last + 1];
  const cell = cells[last - 1]!;
  const goesOn = next?.sentence === token.sentence;
  return {
    atEnd: nearEdge(text.sentences[token.sentence]!.last - last),
    endQuote: columns.quote[cell]!,
    endTag: tagNumberOf(token),
    endWord: wordOf(token),
    nextTag: tagNumberOf(next),
    next: wordOf(next),
    secondTag: tagNumberOf(second),
    behindBreak: isBreak(next) ? wordOf(second) : 0,
    comma: flags(next?.lower === ","),
    ends: endsAt(columns.edge[cell]!),
    endClause: columns.clause[cell]!,
    endLevel: columns.cueLevel[cell]!,
    nextClause: goesOn ? columns.clause[cells[last]!]! : 0,
    nextLevel: goesOn ? columns.cueLevel[cells[last]!]! : 0,
    goesOn: flags(goesOn),
  };
}

function placeValues({ sheet: { text }, cue }: ReadCue, { source }: Reading, part: TokenRange) {
  return {
    side: flags(part.first >= cue.last),
    behindCue: behindBy(part, cue, 3),
    behindSource: behindBy(part, source, 3),
    beforeCue: beforeBy(part, cue, 4),
    beforeSource: beforeBy(part, source, 3),
    quotes: quotedness(text, [part]),
    cut: cutQuotation(text, part),
    fits: fitsClause(text, part),
  };
}

const names = [
  ...(["atStart", "startQuote", "startTag", "startWord", "beforeTag", "before", "begins", "startEdge"] as const),
  ...(["startRole", "startClause", "startLevel", "atEnd", "endQuote", "endTag", "endWord", "nextTag", "next"] as const),
  ...(["secondTag", "behindBreak", "comma", "ends", "endClause", "endLevel", "nextClause", "nextLevel"] as const),
  ...(["goesOn", "side", "behindCue", "behindSource", "beforeCue", "beforeSource", "quotes", "cut", "fits"] as const),
  "lemma" as const,
];

/** Each part of the content: where it begins and ends. */
export const partFeatures = group(
  "part",
  names,
  [
    "atStart side startQuote",
    "side startTag beforeTag",
    "side startWord",
    "side before",
    "behindCue behindSource side",
    "behindCue startTag side",
    "behindCue lemma",
    "lemma startWord",
    "lemma startTag side",
    "lemma startClause side",
    "side begins startClause startLevel",
    "side startRole startEdge",
    "atEnd side endQuote",
    "side endTag nextTag",
    "side next",
    "side endWord",
    "beforeCue beforeSource side quotes",
    "side ends endClause comma",
    "side behindBreak",
    "lemma next",
    "endTag next secondTag",
    "nextTag secondTag",
    "side endLevel nextLevel goesOn",
    "endClause nextClause next side",
    "cut quotes",
    "fits atEnd side",
    "fits quotes",
    "side atStart atEnd behindCue quotes",
    "side atStart atEnd beforeCue quotes",
  ],
  (context, number, reading) => {
    if (!reading) return [];
    const cue = context.cues[number]!;
    const lemma = lemmaOf(cue.sheet.text.tokens[cue.head]);
    return reading.content.map((part) => ({
      lemma,
      ...startValues(cue.sheet, part),
      ...endValues(cue.sheet, part),
      ...placeValues(cue, reading, part),
    }));
  },
);

/** What stands between two parts of the content. */
export const gapFeatures = group(
  "gap",
  ["gap", "cue", "source", "quotes", "sentences", "quoted"],
  ["gap cue source quotes", "sentences cue quoted"],
  (context, number, reading) => {
    const { sheet, cue } = context.cues[number]!;
    const { tokens } = sheet.text;
    return (reading?.content ?? []).slice(1).map((part, at) => {
      const { last } = reading!.content[at]!;
      const isBetween = (range: TokenRange | null) => range !== null && range.first >= last && range.last <= part.first;
      return {
        gap: bucket(part.first - last),
        cue: flags(isBetween(cue)),
        source: flags(isBetween(reading!.source)),
        quotes: quotedness(sheet.text, reading!.content),
        sentences: Math.min(tokens[part.first]!.sentence - tokens[last - 1]!.sentence, 3),
        quoted: flags(tokens[part.first]!.quotation >= 0 || isMark(sheet.text, part.first)),
      };
    });
  },
);
