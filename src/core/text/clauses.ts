import { chunkSentence, doubleDuty, type Chunk, type Grammar } from "./chunks.ts";
import { newDraft, open, waitingAbove, type Draft, type State } from "./clause-state.ts";
import { coordinate, nearest, readVerb } from "./clause-verbs.ts";
import { isPlaceInPlace, isTime } from "./settings.ts";
import type { Sentence, TaggedText, Token } from "./tagged-text.ts";

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
    interrupted: null,
    outside: null,
  };
  state.chunks.forEach((chunk, at) => {
    readers[chunk.kind](state, chunk as never, at);
    for (let token = chunk.first; token < chunk.last; token++) state.ownerOf[token - sentence.first] = state.current;
    state.current.last = chunk.last;
  });
  return { drafts: state.drafts, ownerOf: state.ownerOf };
}

type ChunkOf<Kind extends Chunk["kind"]> = Chunk & { readonly kind: Kind };
type Reader<Kind extends Chunk["kind"]> = (state: State, chunk: ChunkOf<Kind>, at: number) => void;

/** What each kind of chunk does to the clause being read. */
const readers: { readonly [Kind in Chunk["kind"]]: Reader<Kind> } = {
  phrase: (state, chunk, at) => {
    const { current, preposition } = state;
    if (preposition >= 0) {
      current.obliques.push({
        preposition: state.tokens[preposition]!.lower,
        token: preposition,
        phrase: chunk.phrase,
      });
    } else if (!current.verb) current.subject = takesSubject(state, chunk) ? chunk.phrase : current.subject;
    else if (!current.subject && invertsAt(state, current)) current.subject = chunk.phrase;
    else if (!isApposition(state, at)) current.object ??= chunk.phrase;
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
    const complement = completes(state, chunk.first, at);
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
      const { kind, governor } = nearest(current, ({ form }) => form === "finite") ?? current;
      open(state, kind === "main" ? "coordinate" : kind, governor, chunk.first);
    }
  },

  comma: (state, chunk) => {
    state.preposition = -1;
    const waiting = state.interrupted ?? waitingAbove(state.current, state.tokens);
    if (waiting) state.current = waiting;
    state.interrupted = null;
    if (endsDateline(state, chunk)) {
      state.current.subject = null;
      state.current.first = chunk.last;
    }
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
    else if (!inside && isVerblessQuotation(state, chunk.first)) state.current = state.current.governor!;
    else if (!inside && startsInQuotation(state, chunk.first)) {
      open(state, "main", null, chunk.last);
      state.phrase = null;
    }
  },

  other: () => {},
};

/** [called it “what a day!” and left]: what began in a quotation and found no verb in it ends with it. */
const isVerblessQuotation = ({ tokens, current }: State, mark: number): boolean =>
  current.governor !== null &&
  current.verb === null &&
  mark > 0 &&
  tokens[current.first]!.quotation >= 0 &&
  tokens[current.first]!.quotation === tokens[mark - 1]!.quotation;

/** [OSLO, May 2 (Agency) - Lund said]: capitals, then a dash before any verb. */
function endsDateline({ tokens, sentence, current }: State, chunk: Chunk): boolean {
  const place = tokens[sentence.first]!.text;
  return (
    current.governor === null &&
    current.verb === null &&
    /^\p{Lu}{3,}$/u.test(place) &&
    /^(?:[–—-]|--)$/.test(tokens[chunk.first]!.text)
  );
}

/** [said that], [asked whether]; behind a comma only where the verb still waits for it: [said, however, that]. */
function completes(state: State, token: number, at: number): boolean {
  const { verb, object } = state.current;
  if (verb === null || !isComplementizer(state, token)) return false;
  if (state.chunks[at - 1]?.kind !== "comma") return true;
  return state.tokens[token]!.lower === "that" && object === null && state.grammar.takesClause(verb.lemma);
}

/** [told the paper that]: behind the one who is spoken to, `that` leads what is said. */
const completesAddressed = ({ tokens, current, phrase, grammar }: State, token: number): boolean =>
  tokens[token]!.lower === "that" &&
  current.verb !== null &&
  current.object === phrase &&
  grammar.addresses(current.verb.lemma);

/** [said Ada Lund, a farmer], [met in Geneva, Switzerland]: behind the comma stands no object. */
function isApposition({ tokens, chunks, current }: State, at: number): boolean {
  const before = chunks[at - 2];
  if (chunks[at - 1]?.kind !== "comma" || before === undefined) return false;
  const isPlace = before.first === current.obliques.at(-1)?.phrase.first && tokens[chunks[at]!.first]!.pos === "PROPN";
  return isPlace || before.first === current.subject?.first;
}

/** No subject yet, or only the word that a relative clause hangs on, or a time or place that a name or pronoun follows. */
const takesSubject = ({ tokens, current }: State, { phrase }: ChunkOf<"phrase">): boolean =>
  current.subject === null ||
  current.subject === current.antecedent ||
  (isTime(tokens, current.subject) && !isTime(tokens, phrase)) ||
  (isPlaceInPlace(tokens, current.subject) && tokens[phrase.first]!.pos !== "DET");

const isComplementizer = (state: State, token: number): boolean =>
  /^(that|whether|if|how|why|what|when|where)$/.test(state.tokens[token]!.lower);

/** The clause whose verb governs the complement that `draft` is or stands in. */
const takerOf = (draft: Draft): Draft | null =>
  draft.kind === "main" || draft.governor === null ? draft : draft.governor;

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
function startsInQuotation({ tokens, sentence }: State, mark: number): boolean {
  const { quotation } = tokens[sentence.first]!;
  return quotation >= 0 && tokens[mark - 1]!.quotation === quotation;
}
