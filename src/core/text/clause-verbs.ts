import { isNamed, openAside } from "./asides.ts";
import { adopt, finish, open, waitingAbove, type Draft, type State } from "./clause-state.ts";
import type { VerbGroup } from "./parsed-text.ts";
import type { Token } from "./tagged-text.ts";
import type { DraftGroup } from "./verb-groups.ts";

/** [accepted and thanked], [to visit China and attend]: a verb that shares the subject of one before it. */
export function coordinate(state: State, group: DraftGroup, first: number): void {
  const { current } = state;
  const bare = group.form === "finite" && isBase(state, group);
  const sibling =
    (bare ? nearest(current, (verb) => verb.form === "infinitive") : null) ??
    (state.grammar.takesClause(group.lemma)
      ? nearest(current, (verb) => state.grammar.takesClause(verb.lemma))
      : null) ??
    (group.form === "finite" ? nearest(current, (verb) => verb.form === "finite") : null) ??
    current;
  const kind = sibling.kind === "main" ? "coordinate" : sibling.kind;
  const draft = open(state, kind, sibling.kind === "main" ? sibling : sibling.governor, first);
  draft.subject = sibling.subject;
  draft.shares = true;
}

function isBase(state: State, group: DraftGroup): boolean {
  return group.last - group.first === 1 && !group.pastForm && !state.tokens[group.head]!.lower.endsWith("s");
}

/** The nearest clause, from `draft` up, with such a verb. */
export function nearest(draft: Draft, isSuch: (verb: VerbGroup) => boolean): Draft | null {
  for (let above: Draft | null = draft; above; above = above.governor)
    if (above.verb && isSuch(above.verb)) return above;
  return null;
}

/** Gives a verb group to the clause that waits for it, or begins a clause with it. */
export function readVerb(state: State, group: DraftGroup, at: number): void {
  const { current } = state;
  if (current.shares && current.verb === null) current.verb = finish(group, current);
  else if (group.form === "infinitive") openInfinitive(state, group);
  else if (group.form === "gerund") openGerund(state, group, at);
  else if (openAside(state, group, at)) return;
  else if (group.pastForm && isParticiple(state, group, at)) openParticiple(state, group, at);
  else if (current.verb === null) current.verb = finish(group, current);
  else if (current.verb.form !== "finite" && waitingAbove(current, state.tokens)) resume(state, group);
  else if (current.verb.form !== "finite" && takerAbove(state)) completeTaker(state, group, at);
  else if (wasReduced(state, group, at)) completeReduced(state, group);
  else if (state.chunks[at - 1]?.kind === "comma") {
    coordinate(state, group, group.first);
    state.current.verb = finish(group, state.current);
  } else openComplement(state, group, at);
}

function openInfinitive(state: State, group: DraftGroup): void {
  const above = state.current;
  const waits = above.verb === null && above.subject === null && above.kind !== "main";
  const draft = waits ? above : open(state, "infinitive", above, group.first);
  draft.subject ??=
    above.object && isNamed(state.tokens, above.object) && !above.verb?.passive ? above.object : above.subject;
  draft.verb = finish(group, draft);
}

function openGerund(state: State, group: DraftGroup, at: number): void {
  const above = state.chunks[at - 1]?.kind === "comma" ? aboveRelatives(state.current) : state.current;
  const own = state.chunks[at - 1]?.kind === "phrase" ? state.phrase : null;
  const draft = open(state, "gerund", above, group.first);
  draft.subject = own ?? above.subject;
  draft.verb = finish(group, draft);
}

/** [praised Lund, who left, saying]: behind a comma the sentence goes on above its relative clauses. */
const aboveRelatives = (draft: Draft): Draft =>
  draft.kind === "relative" && draft.governor ? aboveRelatives(draft.governor) : draft;

function openParticiple(state: State, group: DraftGroup, at: number): void {
  const above = state.current;
  const noun = state.chunks[at - 1]?.kind === "phrase" ? state.phrase : null;
  const draft = open(state, "participle", above, group.first);
  draft.subject = noun;
  draft.verb = { ...finish(group, draft, "participle"), passive: true };
}

/** [The summit hosted by Lund was short]: behind a clause without a finite verb, the one above goes on. */
function resume(state: State, group: DraftGroup): void {
  state.current = waitingAbove(state.current, state.tokens)!;
  state.current.verb = finish(group, state.current);
}

/** [said talks held in Oslo had failed], [People briefed on the talks say]: with a second verb and no new subject, the first was a participle. */
function wasReduced({ current, free, chunks, tokens, grammar }: State, group: DraftGroup, at: number): boolean {
  const { verb, kind, object } = current;
  const bare = verb?.form === "finite" && verb.tense === "past" && verb.last - verb.first === 1;
  if (!bare || object !== null || free !== null) return false;
  if (kind === "complement") return !grammar.takesClause(verb.lemma);
  const led = tokens[verb.last]!.pos === "ADP" && chunks[at - 1]?.kind !== "comma";
  return led && kind === "main" && current.subject !== null && grammar.takesClause(group.lemma);
}

function completeReduced(state: State, group: DraftGroup): void {
  const reduced = state.current;
  const { kind } = reduced;
  reduced.kind = "participle";
  reduced.verb = { ...reduced.verb!, form: "participle", passive: true };
  const draft = open(state, kind, reduced.governor, reduced.first);
  draft.subject = reduced.subject;
  draft.verb = finish(group, draft);
  reduced.governor = draft;
}

/** [said talks passing through Oslo had failed]: the nearest clause above that still may take its object as a subject. */
function takerAbove({ current, grammar }: State): Draft | null {
  for (let above = current.governor; above; above = above.governor) {
    if (above.verb && grammar.takesClause(above.verb.lemma)) return above.object ? above : null;
  }
  return null;
}

function completeTaker(state: State, group: DraftGroup, at: number): void {
  state.current = takerAbove(state)!;
  openComplement(state, group, at);
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

/** [stood by his words], [passed by]: with these verbs `by` names no agent. */
const standsBy = new Set(["stand", "pass", "come", "go", "live", "drop", "stop", "swear", "walk", "sit", "run"]);

/** [him said.], [Brian said he]: nothing that was said to anybody. */
const isSaid = ({ tokens, grammar }: State, { lemma, last }: DraftGroup): boolean =>
  grammar.takesClause(lemma) &&
  grammar.attributes(lemma) &&
  /^(?:[.,]|he|she|they|it|we|i|that)$/.test(tokens[last]?.lower ?? ".");

/** [said by telephone] */
const means = new Set(["telephone", "phone", "email", "e-mail", "text", "letter", "fax", "mail", "radio", "video"]);

const nextLower = ({ tokens }: State, { index }: Token): string => tokens[index + 1]?.lower ?? "";

/** Whether a bare past form is a participle: [hosted by Xi], [a readout reported by], [Asked about it, Peskov]. */
function isParticiple(state: State, group: DraftGroup, at: number): boolean {
  const { current } = state;
  const before = state.chunks[at - 1];
  const after = state.tokens[group.last];
  const byAgent =
    after?.lower === "by" && after.sentence === state.sentence.index && !means.has(nextLower(state, after));
  if (byAgent && !standsBy.has(group.lemma)) return true;
  if (isSaid(state, group)) return false;
  if (current.verb === null) return current.subject === null && at === 0 && current.kind === "main";
  if (before?.kind === "comma") return true;
  if (before?.kind !== "phrase" && before?.kind !== "other") return false;
  return !state.grammar.takesClause(current.verb.lemma) && current.kind !== "relative";
}
