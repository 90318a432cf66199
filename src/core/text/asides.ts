import type { Phrase } from "./parsed-text.ts";
import { adopt, finish, open, type State } from "./clause-state.ts";
import type { Token } from "./tagged-text.ts";
import type { DraftGroup } from "./verb-groups.ts";

/** Begins a clause of saying that stands between or after commas; false where the verb begins none. */
export const openAside = (state: State, group: DraftGroup, at: number): boolean =>
  state.grammar.attributes(group.lemma) && (openUpright(state, group, at) || openInverted(state, group, at));

/** [The call went well, state media said], [The plan, a source close to him said, has failed]: its own subject stands before it. */
function openUpright(state: State, group: DraftGroup, at: number): boolean {
  const above = state.current;
  const interrupts = above.verb === null && above.subject !== null && state.chunks[at + 1]?.kind === "comma";
  if (above.verb === null && !interrupts) return false;
  const subject = behindComma(state, at);
  if (!subject || subject.first === above.subject?.first) return false;
  state.interrupted = interrupts ? above : null;
  const draft = open(state, "main", null, subject.first);
  adopt(state, draft, subject, above);
  draft.verb = finish(group, draft);
  return true;
}

const longestSubject = 5;

/** The phrase right behind the last comma, where only what describes it stands between it and the verb. */
function behindComma({ chunks, free, phrase }: State, at: number): Phrase | null {
  let first = at - 1;
  while (first > 0 && at - first <= longestSubject && /^(?:phrase|preposition|other)$/.test(chunks[first]!.kind))
    first--;
  const [before, start] = [chunks[first]!.kind, chunks[first + 1]];
  if (!/^(?:comma|mark)$/.test(before) || start?.kind !== "phrase") return null;
  return first + 2 === at && free !== phrase ? null : start.phrase;
}

/** [The plans are “useless,” said Lund, an economist.]: a bare verb behind a comma, with its subject behind it. */
function openInverted(state: State, group: DraftGroup, at: number): boolean {
  const { current, chunks, tokens } = state;
  const [before, next, after] = [chunks[at - 1], chunks[at + 1], chunks[at + 2]];
  const isQuoted = before?.kind === "mark" && tokens[before.first - 1]?.text === ",";
  const isBare = group.form === "finite" && group.last - group.first === 1;
  if (current.verb === null || !isBare || next?.kind !== "phrase" || after?.kind === "verb") return false;
  if (!isQuoted && (before?.kind !== "comma" || !isNamed(tokens, next.phrase))) return false;
  const draft = open(state, "main", null, group.first);
  draft.verb = finish(group, draft);
  return true;
}

/** [urged Kyiv to], against [accepted an invitation to]: only who can act takes over the infinitive. */
export const isNamed = (tokens: readonly Token[], phrase: Phrase): boolean =>
  /^(PROPN|PRON)$/.test(tokens[phrase.head]!.pos);
