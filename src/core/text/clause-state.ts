import type { Chunk, Grammar } from "./chunks.ts";
import type { ClauseKind, Oblique, Phrase, VerbGroup } from "./parsed-text.ts";
import type { Sentence, Token } from "./tagged-text.ts";

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
export function waitingAbove(draft: Draft): Draft | null {
  if (draft.verb === null) return null;
  for (let above = draft.governor; above; above = above.governor) if (above.verb === null) return above;
  return null;
}
