import { cueOf } from "../../../lexicon/cues.ts";
import type { ParsedText } from "../../../text/parsed-text.ts";
import type { TokenRange } from "../../../text/tagged-text.ts";
import type { Draft } from "../draft.ts";
import type { AttributionModel } from "./attribution-model.ts";
import { choose, type Chosen } from "./choose.ts";
import { readJointly } from "./joint.ts";
import { readCues } from "./read-cues.ts";
import { makeSheet, type Sheet } from "./sheet.ts";

/** Finds who said what with a trained model; what the rules found is among what it looks at. */
export function findAttributions(text: ParsedText, model: AttributionModel, drafts: readonly Draft[]): Draft[] {
  const sheet = makeSheet(text, drafts, model.words);
  const joint = readJointly(model.joint, sheet);
  return choose(model.choice, readCues(model.cue, sheet, joint)).map((chosen) => toDraft(sheet, chosen));
}

/**
 * Manners that PolNeAR reads otherwise than we do, or hardly has: who is quoted is the source, not who quotes, and nobody
 * is the source of what somebody is said to have done. The rules' reading of them stands as it is.
 */
const settled: ReadonlySet<string> = new Set(["quoted-as", "impersonal"]);

/** What the rules say of the manner of a cue stands; source and content are the model's. */
function toDraft({ text, drafts }: Sheet, { cue, head, reading: { source, content } }: Chosen): Draft {
  const isAt = (range: TokenRange | undefined) => range !== undefined && range.first <= head && head < range.last;
  const rule = drafts.find((draft) => isAt(draft.cue) || isAt(draft.lead));
  if (rule && settled.has(rule.rule)) return rule;
  if (rule) return { ...rule, ...(rule.lead ? {} : { cue }), source, content, learned: true };
  const token = text.tokens[head]!;
  return {
    source,
    cue,
    content,
    cueClass: cueOf(token.lemma)?.class ?? "say",
    clause: clauseOf(text, head),
    rule: token.lower === "according" ? "according-to" : "free",
    learned: true,
  };
}

/** The clause whose verb a word is. */
function clauseOf(text: ParsedText, token: number): number | null {
  const clause = text.clauses[text.clauseAt[token]!];
  return clause && clause.verb.first <= token && token < clause.verb.last ? clause.index : null;
}
