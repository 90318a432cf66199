import type { Chunk, Grammar } from "./chunks.ts";
import type { ClauseKind, Oblique, Phrase, VerbGroup } from "./parsed-text.ts";
import type { Sentence, Token } from "./tagged-text.ts";
import type { DraftGroup } from "./verb-groups.ts";

/** A clause while its sentence is read; one without a verb at the end is no clause. */
export interface Draft {
  kind: ClauseKind;
  governor: Draft | null;
  verb: VerbGroup | null;
  subject: Phrase | null;
  object: Phrase | null;
  obliques: Oblique[];
  first: number;
  last: number;
  /** What a relative clause hangs on: the subject of [which an aide said lasted]'s last verb. */
  antecedent: Phrase | null;
  /** Begun by a conjunction and waiting for the verb that shares the subject before it. */
  shares: boolean;
}

/** What the reader knows at one chunk of a sentence. */
export interface State {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly grammar: Grammar;
  readonly chunks: readonly Chunk[];
  readonly drafts: Draft[];
  readonly ownerOf: Draft[];
  current: Draft;
  /** Token of a preposition that waits for its phrase; -1 for none. */
  preposition: number;
  /** The last phrase, and the last one that no preposition governs. */
  phrase: Phrase | null;
  free: Phrase | null;
  /** The clause that an aside interrupts before its verb: [The plan, he said, has failed]. */
  interrupted: Draft | null;
  /** The clause around a quotation, while inside it. */
  outside: Draft | null;
}

/** A clause that has only its place yet. */
export function newDraft(kind: ClauseKind, governor: Draft | null, first: number): Draft {
  return {
    kind,
    governor,
    verb: null,
    subject: null,
    object: null,
    obliques: [],
    first,
    last: first,
    antecedent: null,
    shares: false,
  };
}

/** Begins a clause, which becomes the one being read. */
export function open(state: State, kind: ClauseKind, governor: Draft | null, first: number): Draft {
  const draft = newDraft(kind, governor, first);
  state.drafts.push(draft);
  state.current = draft;
  state.preposition = -1;
  return draft;
}

/** The nearest clause above that still waits for its verb: [The call, which lasted …, came]. */
export function waitingAbove(draft: Draft, tokens: readonly Token[]): Draft | null {
  if (draft.verb === null) return null;
  for (let above = draft.governor; above; above = above.governor)
    if (above.verb === null && !isElliptic(above, tokens)) return above;
  return null;
}

/** [if necessary], [when possible]: nothing that a verb could still come to. */
const isElliptic = ({ governor, subject, first }: Draft, tokens: readonly Token[]): boolean =>
  governor !== null &&
  subject === null &&
  /^(?:if|when|where|while|though|although|unless)$/.test(tokens[first]!.lower);

/** Settles form and tense: a clause without a finite verb takes the tense of the clause above it. */
export function finish(group: DraftGroup, draft: Draft, form = group.form): VerbGroup {
  const { pastForm: _pastForm, ...verb } = group;
  const settled = draft.kind === "infinitive" ? "infinitive" : form;
  if (settled === "finite") return verb;
  const above = draft.governor?.verb;
  return { ...verb, form: settled, tense: above?.tense ?? (settled === "participle" ? "past" : "present") };
}

/** Makes a phrase that `above` had taken the subject of `draft`. */
export function adopt(state: State, draft: Draft, subject: Phrase, above: Draft): void {
  draft.subject = subject;
  draft.first = subject.first;
  if (above.object === subject) above.object = null;
  for (let token = subject.first; token < subject.last; token++) state.ownerOf[token - state.sentence.first] = draft;
  for (let owner: Draft | null = above; owner; owner = owner.governor) owner.last = Math.min(owner.last, subject.first);
}
