import { cueOf } from "../../../lexicon/cues.ts";
import type { ParsedText } from "../../../text/parsed-text.ts";
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

function toDraft({ text, drafts }: Sheet, { cue, head, reading }: Chosen): Draft {
  const rule = drafts.find((draft) => draft.cue.first <= head && head < draft.cue.last);
  return {
    source: reading.source,
    cue,
    content: reading.content,
    cueClass: rule?.cueClass ?? cueOf(text.tokens[head]!.lemma)?.class ?? "say",
    clause: clauseOf(text, head),
    rule: "model",
  };
}

/** The clause whose verb a word is. */
function clauseOf(text: ParsedText, token: number): number | null {
  const clause = text.clauses[text.clauseAt[token]!];
  return clause && clause.verb.first <= token && token < clause.verb.last ? clause.index : null;
}
