import { lexicon } from "../../../lexicon/lexicon.ts";
import { anyForm, PhraseTable } from "../../../lexicon/phrase-table.ts";
import { each, type Found } from "../found.ts";
import type { Scene } from "../scene.ts";

const beside = new PhraseTable<string>(anyForm);
const anywhere = new PhraseTable<string>(anyForm);
for (const { word, mode, anywhere: far } of lexicon.modes) (far ? anywhere : beside).add(word, mode);

/** How a contact was held: [a video call], [spoke by phone], [met on the sidelines]; else what the word itself tells. */
export const setMode = each((event, scene) => {
  if (!event.kind.contact) return { mode: event.kind.mode ?? null };
  return { mode: besideNoun(scene, event) ?? inClause(scene, event) ?? event.mode ?? event.kind.mode ?? null };
});

function besideNoun({ text }: Scene, { noun, extent }: Found): string | null {
  if (noun === null) return null;
  for (let at = noun; at >= extent.first; at--) {
    const match = beside.at(text.tokens, at, noun + 1);
    if (match) return match.value;
  }
  return null;
}

function inClause({ text }: Scene, { clause, noun, extent }: Found): string | null {
  const first = noun === null ? clause.verb.first : Math.min(extent.first, clause.verb.first);
  for (let at = first; at < Math.max(clause.last, extent.last); at++) {
    if (text.clauseAt[at] !== clause.index) continue;
    const match = anywhere.at(text.tokens, at, clause.last);
    if (match) return match.value;
  }
  return null;
}
