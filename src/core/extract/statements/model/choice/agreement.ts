import { hashText } from "../../../../sequence/hash.ts";
import type { TokenRange } from "../../../../text/tagged-text.ts";
import { areSameRanges, isSameRange } from "../../../../text/ranges.ts";
import { lengthOf, sharedTokens } from "./context.ts";
import { group } from "./group.ts";
import { quotedness } from "./values.ts";

const steps = [0, 0.5, 0.8];

/** How much two contents have in common: 1 nothing, to 4 most, 5 all. */
function contentAgreement(some: readonly TokenRange[], others: readonly TokenRange[]): number {
  if (areSameRanges(some, others)) return 5;
  const shared = sharedTokens(some, others);
  const jaccard = shared / (lengthOf(some) + lengthOf(others) - shared);
  return 1 + steps.filter((step) => jaccard > step).length;
}

/** How two sources agree: not there, there on one side only, the same, the same start or end, overlapping, different. */
function sourceAgreement(one: TokenRange | null, other: TokenRange | null): number {
  if (!one || !other) return one ? 2 : other ? 3 : 1;
  if (isSameRange(one, other)) return 4;
  if (sharedTokens([one], [other]) === 0) return 5;
  if (one.first === other.first) return 6;
  return one.last === other.last ? 7 : 8;
}

/** Whether a reading agrees with the rules and with the labels of the joint chain. */
export const agreementFeatures = group(
  "agreement",
  ["ruleContent", "ruleSource", "rule", "linkContent", "linkSource", "quotes", "level"],
  [
    "ruleContent quotes",
    "ruleSource",
    "linkContent quotes",
    "linkSource",
    "ruleContent linkContent",
    "ruleSource linkSource",
    "ruleContent rule",
    "linkContent level",
  ],
  (context, number, reading) => {
    if (!reading) return [];
    const { sheet, rule, link, level } = context.cues[number]!;
    const hasLink = link.content.length > 0;
    return [
      {
        ruleContent: rule ? contentAgreement(reading.content, rule.content) : 0,
        ruleSource: rule ? sourceAgreement(reading.source, rule.source) : 0,
        rule: rule ? hashText(rule.rule) : 0,
        linkContent: hasLink ? contentAgreement(reading.content, link.content) : 0,
        linkSource: hasLink ? sourceAgreement(reading.source, link.source) : 0,
        quotes: quotedness(sheet.text, reading.content),
        level: level + 1,
      },
    ];
  },
);
