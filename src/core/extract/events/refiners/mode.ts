import { lexicon } from "../../../lexicon/lexicon.ts";
import { anyForm, PhraseTable, type Match } from "../../../lexicon/phrase-table.ts";
import { each, type Found } from "../found.ts";
import type { Scene } from "../scene.ts";

const beside = new PhraseTable<string>(anyForm);
const anywhere = new PhraseTable<string>(anyForm);
for (const { word, mode, anywhere: far } of lexicon.modes) (far ? anywhere : beside).add(word, mode);

/** Of each kind the words that tell how it was done. */
const ofDeeds: ReadonlyMap<string, PhraseTable<string>> = new Map(
  lexicon.events.map(({ name, modes }) => [name, deedTable(modes)]),
);

function deedTable(modes: Readonly<Record<string, readonly string[]>>): PhraseTable<string> {
  const table = new PhraseTable<string>(anyForm);
  for (const [mode, words] of Object.entries(modes)) for (const word of words) table.add(word, mode);
  return table;
}

/** How a contact was held: [a video call], [spoke by phone], [met on the sidelines]; how a deed was done: [arrested], [imposed a curfew]. */
export const setMode = each((event, scene) => {
  const told = event.kind.contact ? (besideNoun(scene, event) ?? inClause(scene, event)) : inWords(scene, event);
  return { mode: told ?? event.mode ?? event.kind.mode ?? null };
});

/** Among the words that name a deed the longest that tells it, of equals the last: [a hunger strike], [fired a missile]. */
function inWords({ text }: Scene, { kind, first, last }: Found): string | null {
  const table = ofDeeds.get(kind.name)!;
  let best: Match<string> | null = null;
  for (let at = first; at < last; at++) {
    const match = table.at(text.tokens, at, last);
    if (match && match.length >= (best?.length ?? 0)) best = match;
  }
  return best?.value ?? null;
}

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
