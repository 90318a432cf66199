import { chunkSentence, doubleDuty, type Chunk, type Grammar } from "./chunks.ts";
import type { ClauseKind, Oblique, Phrase, VerbGroup } from "./parsed-text.ts";
import type { Sentence, TaggedText, Token } from "./tagged-text.ts";
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
interface State {
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

/** Reads the clauses of one sentence. */
export function readClauses(
  text: TaggedText,
  sentence: Sentence,
  grammar: Grammar,
): { drafts: Draft[]; ownerOf: Draft[] } {
  const root = newDraft("main", null, sentence.first);
  const state: State = {
    tokens: text.tokens,
    sentence,
    grammar,
    chunks: chunkSentence(text, sentence, grammar),
    drafts: [root],
    ownerOf: [],
    current: root,
    preposition: -1,
    phrase: null,
    free: null,
    outside: null,
  };
  state.chunks.forEach((chunk, at) => {
    readers[chunk.kind](state, chunk as never, at);
    for (let token = chunk.first; token < chunk.last; token++) state.ownerOf[token - sentence.first] = state.current;
    state.current.last = chunk.last;
  });
  return { drafts: state.drafts, ownerOf: state.ownerOf };
}

function newDraft(kind: ClauseKind, governor: Draft | null, first: number): Draft {
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

function open(state: State, kind: ClauseKind, governor: Draft | null, first: number): Draft {
  const draft = newDraft(kind, governor, first);
  state.drafts.push(draft);
  state.current = draft;
  state.preposition = -1;
  return draft;
}

type ChunkOf<Kind extends Chunk["kind"]> = Chunk & { readonly kind: Kind };
type Reader<Kind extends Chunk["kind"]> = (state: State, chunk: ChunkOf<Kind>, at: number) => void;

/** What each kind of chunk does to the clause being read. */
const readers: { readonly [Kind in Chunk["kind"]]: Reader<Kind> } = {
  phrase: (state, chunk) => {
    const { current, preposition } = state;
    if (preposition >= 0) {
      current.obliques.push({
        preposition: state.tokens[preposition]!.lower,
        token: preposition,
        phrase: chunk.phrase,
      });
    } else if (!current.verb) current.subject = isOpenSubject(current) ? chunk.phrase : current.subject;
    else if (!current.subject && invertsAt(state, current)) current.subject = chunk.phrase;
    else current.object ??= chunk.phrase;
    if (preposition < 0) state.free = chunk.phrase;
    state.phrase = chunk.phrase;
    state.preposition = -1;
  },

  verb: (state, chunk, at) => {
    readVerb(state, chunk.group, at);
    state.phrase = null;
    state.free = null;
    state.preposition = -1;
  },

  preposition: (state, chunk, at) => {
    const word = state.tokens[chunk.first]!.lower;
    if (doubleDuty.has(word) && leadsClause(state.chunks, at + 1)) open(state, "adverbial", state.current, chunk.first);
    else state.preposition = chunk.first;
  },

  subordinator: (state, chunk, at) => {
    const complement =
      state.current.verb !== null && state.chunks[at - 1]?.kind !== "comma" && isComplementizer(state, chunk.first);
    const after = state.chunks[at - 1]?.kind === "conjunction" && isComplementizer(state, chunk.first);
    const governor = after ? takerOf(state.current) : state.current;
    open(state, complement || after ? "complement" : "adverbial", governor, chunk.first);
  },

  relative: (state, chunk) => {
    if (completesAddressed(state, chunk.first)) {
      open(state, "complement", state.current, chunk.first);
      return;
    }
    const draft = open(state, "relative", state.current, chunk.first);
    draft.subject = state.phrase;
    draft.antecedent = state.phrase;
  },

  conjunction: (state, chunk, at) => {
    const next = state.chunks[afterAdverbs(state.chunks, at + 1)];
    const { current } = state;
    if (next?.kind === "verb" && current.verb) coordinate(state, next.group, chunk.first);
    else if (next?.kind === "phrase" && current.verb && leadsClause(state.chunks, at + 1)) {
      open(state, current.kind === "main" ? "coordinate" : current.kind, current.governor, chunk.first);
    }
  },

  comma: (state) => {
    state.preposition = -1;
    const waiting = waitingAbove(state.current);
    if (waiting) state.current = waiting;
  },

  mark: (state, chunk, at) => {
    state.preposition = -1;
    const token = state.tokens[chunk.last] ?? state.tokens[chunk.first]!;
    const inside = token.quotation >= 0 && token.sentence === state.sentence.index;
    if (inside && state.outside === null && isClausal(state, chunk.first, token.quotation)) {
      state.outside = state.current;
      open(state, "main", null, chunk.first);
    } else if (!inside && state.outside !== null) {
      const back = state.outside;
      state.outside = null;
      if (back.verb || back.subject) state.current = back;
      else open(state, "main", null, chunk.last);
    } else if (!inside && at === 0) state.current = state.drafts[0]!;
    else if (!inside && startsInQuotation(state)) {
      open(state, "main", null, chunk.last);
      state.phrase = null;
    }
  },

  other: () => {},
};

/** [told the paper that]: behind the one who is spoken to, `that` leads what is said. */
const completesAddressed = ({ tokens, current, phrase, grammar }: State, token: number): boolean =>
  tokens[token]!.lower === "that" &&
  current.verb !== null &&
  current.object === phrase &&
  grammar.addresses(current.verb.lemma);

/** No subject yet, or only the word that a relative clause hangs on. */
const isOpenSubject = (draft: Draft): boolean => draft.subject === null || draft.subject === draft.antecedent;

const isComplementizer = (state: State, token: number): boolean =>
  /^(that|whether|if|how|why|what|when|where)$/.test(state.tokens[token]!.lower);

/** The clause whose verb governs the complement that `draft` is or stands in. */
const takerOf = (draft: Draft): Draft | null =>
  draft.kind === "main" || draft.governor === null ? draft : draft.governor;

/** The nearest clause above that still waits for its verb: [The call, which lasted …, came]. */
function waitingAbove(draft: Draft): Draft | null {
  if (draft.verb === null) return null;
  for (let above = draft.governor; above; above = above.governor) if (above.verb === null) return above;
  return null;
}

const afterAdverbs = (chunks: readonly Chunk[], at: number): number =>
  chunks[at]?.kind === "other" ? afterAdverbs(chunks, at + 1) : at;

/** Whether a phrase with what hangs on it, then a finite verb, stand at `at`. */
function leadsClause(chunks: readonly Chunk[], at: number): boolean {
  let next = afterAdverbs(chunks, at);
  if (chunks[next]?.kind !== "phrase") return false;
  next = afterAdverbs(chunks, next + 1);
  while (chunks[next]?.kind === "preposition" && chunks[next + 1]?.kind === "phrase")
    next = afterAdverbs(chunks, next + 2);
  const verb = chunks[next];
  return verb?.kind === "verb" && verb.group.form === "finite";
}

/** [said Peskov]: a finite verb without a subject, after a quotation or a comma, takes the phrase behind it. */
function invertsAt(state: State, draft: Draft): boolean {
  const before = state.tokens[draft.verb!.first - 1];
  return (
    draft.kind === "main" &&
    draft.verb!.form === "finite" &&
    (before === undefined || before.pos === "PUNCT") &&
    draft.object === null
  );
}

/** A quotation that holds a clause of its own, after a cue or at the sentence's start, or ends there in a comma. */
function isClausal(state: State, mark: number, quotation: number): boolean {
  const opens = mark === state.sentence.first;
  if (opens && /^[,.!?]$/.test(lastOf(state, quotation)?.text ?? "")) return true;
  if (!opens && !/^[,:]$|^that$/.test(state.tokens[mark - 1]!.lower)) return false;
  return state.chunks.some(
    (chunk) =>
      chunk.kind === "verb" && chunk.group.form === "finite" && state.tokens[chunk.first]!.quotation === quotation,
  );
}

const lastOf = ({ tokens, sentence }: State, quotation: number): Token | undefined =>
  tokens.slice(sentence.first, sentence.last).findLast((token) => token.quotation === quotation);

/** The sentence began inside a quotation of an earlier sentence, and this mark closes it. */
const startsInQuotation = (state: State): boolean =>
  state.drafts.length === 1 && state.tokens[state.sentence.first]!.quotation >= 0;

/** [accepted and thanked], [to visit China and attend]: a verb that shares the subject of one before it. */
function coordinate(state: State, group: DraftGroup, first: number): void {
  const { current } = state;
  const bare = group.form === "finite" && isBase(state, group);
  const sibling =
    (bare ? nearest(current, "infinitive") : null) ??
    (group.form === "finite" ? nearest(current, "finite") : null) ??
    current;
  const kind = sibling.kind === "main" ? "coordinate" : sibling.kind;
  const draft = open(state, kind, sibling.kind === "main" ? sibling : sibling.governor, first);
  draft.subject = sibling.subject;
  draft.shares = true;
}

function isBase(state: State, group: DraftGroup): boolean {
  return group.last - group.first === 1 && !group.pastForm && !state.tokens[group.head]!.lower.endsWith("s");
}

/** The nearest clause, from `draft` up, whose verb has the given form. */
function nearest(draft: Draft, form: VerbGroup["form"]): Draft | null {
  for (let above: Draft | null = draft; above; above = above.governor) if (above.verb?.form === form) return above;
  return null;
}

function readVerb(state: State, group: DraftGroup, at: number): void {
  const { current } = state;
  if (current.shares && current.verb === null) current.verb = finish(group, current);
  else if (group.form === "infinitive") openInfinitive(state, group);
  else if (group.form === "gerund") openGerund(state, group, at);
  else if (isAside(state, group, at)) openAside(state, group);
  else if (group.pastForm && isParticiple(state, group, at)) openParticiple(state, group, at);
  else if (current.verb === null) current.verb = finish(group, current);
  else openComplement(state, group, at);
}

/** Settles form and tense: a clause without a finite verb takes the tense of the clause above it. */
function finish(group: DraftGroup, draft: Draft, form = group.form): VerbGroup {
  const { pastForm: _pastForm, ...verb } = group;
  const settled = draft.kind === "infinitive" ? "infinitive" : form;
  if (settled === "finite") return verb;
  const above = draft.governor?.verb;
  return { ...verb, form: settled, tense: above?.tense ?? (settled === "participle" ? "past" : "present") };
}

/** [The call went well, state media said]: a verb of saying with its own subject, between or after commas. */
function isAside(state: State, group: DraftGroup, at: number): boolean {
  const { current, free, phrase } = state;
  const comma = state.chunks[at - 2]?.kind === "comma" || state.chunks[at - 2]?.kind === "mark";
  return current.verb !== null && free !== null && free === phrase && comma && state.grammar.takesClause(group.lemma);
}

function openAside(state: State, group: DraftGroup): void {
  const subject = state.free!;
  const above = state.current;
  const draft = open(state, "main", null, subject.first);
  adopt(state, draft, subject, above);
  draft.verb = finish(group, draft);
}

function openInfinitive(state: State, group: DraftGroup): void {
  const above = state.current;
  const waits = above.verb === null && above.subject === null && above.kind !== "main";
  const draft = waits ? above : open(state, "infinitive", above, group.first);
  draft.subject ??= above.object && isNamed(state, above.object) && !above.verb?.passive ? above.object : above.subject;
  draft.verb = finish(group, draft);
}

/** [urged Kyiv to], against [accepted an invitation to]: only who can act takes over the infinitive. */
const isNamed = (state: State, phrase: Phrase): boolean => /^(PROPN|PRON)$/.test(state.tokens[phrase.head]!.pos);

function openGerund(state: State, group: DraftGroup, at: number): void {
  const above = state.current;
  const own = state.chunks[at - 1]?.kind === "phrase" ? state.phrase : null;
  const draft = open(state, "gerund", above, group.first);
  draft.subject = own ?? above.subject;
  draft.verb = finish(group, draft);
}

function openParticiple(state: State, group: DraftGroup, at: number): void {
  const above = state.current;
  const noun = state.chunks[at - 1]?.kind === "phrase" ? state.phrase : null;
  const draft = open(state, "participle", above, group.first);
  draft.subject = noun;
  draft.verb = { ...finish(group, draft, "participle"), passive: true };
}

/** [the Kremlin said Putin accepted], [which an aide said lasted]: a finite verb after a finite verb. */
function openComplement(state: State, group: DraftGroup, at: number): void {
  const above = state.current;
  const own = state.free ?? above.object;
  const draft = open(state, state.chunks[at - 1]?.kind === "mark" ? "main" : "complement", above, group.first);
  draft.subject = above.antecedent ?? above.subject;
  if (own) adopt(state, draft, own, above);
  draft.verb = finish(group, draft);
}

/** Makes a phrase that `above` had taken the subject of `draft`. */
function adopt(state: State, draft: Draft, subject: Phrase, above: Draft): void {
  draft.subject = subject;
  draft.first = subject.first;
  if (above.object === subject) above.object = null;
  for (let token = subject.first; token < subject.last; token++) state.ownerOf[token - state.sentence.first] = draft;
  for (let owner: Draft | null = above; owner; owner = owner.governor) owner.last = Math.min(owner.last, subject.first);
}

/** Whether a bare past form is a participle: [hosted by Xi], [a readout reported by], [Asked about it, Peskov]. */
function isParticiple(state: State, group: DraftGroup, at: number): boolean {
  const { current } = state;
  const before = state.chunks[at - 1];
  const after = state.tokens[group.last];
  const byAgent = after?.lower === "by" && after.sentence === state.sentence.index;
  if (current.verb === null)
    return current.subject === null ? at === 0 && current.kind === "main" : byAgent && state.phrase !== current.subject;
  if (byAgent || before?.kind === "comma" || before?.kind === "mark") return byAgent || before?.kind === "comma";
  if (before?.kind !== "phrase" && before?.kind !== "other") return false;
  return !state.grammar.takesClause(current.verb.lemma) && current.kind !== "relative";
}
