import { open, waitingAbove, type Draft, type State } from "./clause-state.ts";
import type { Phrase, VerbGroup } from "./parsed-text.ts";
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
function nearest(draft: Draft, isSuch: (verb: VerbGroup) => boolean): Draft | null {
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
  else if (isAside(state, group, at)) openAside(state, group);
  else if (group.pastForm && isParticiple(state, group, at)) openParticiple(state, group, at);
  else if (current.verb === null) current.verb = finish(group, current);
  else if (current.verb.form !== "finite" && waitingAbove(current)) resume(state, group);
  else if (current.verb.form !== "finite" && takerAbove(state)) completeTaker(state, group, at);
  else if (wasReduced(state)) completeReduced(state, group);
  else if (state.chunks[at - 1]?.kind === "comma") {
    coordinate(state, group, group.first);
    state.current.verb = finish(group, state.current);
  } else openComplement(state, group, at);
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
  return current.verb !== null && free !== null && free === phrase && comma && state.grammar.attributes(group.lemma);
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

/** [The summit hosted by Lund was short]: behind a clause without a finite verb, the one above goes on. */
function resume(state: State, group: DraftGroup): void {
  state.current = waitingAbove(state.current)!;
  state.current.verb = finish(group, state.current);
}

/** [said talks held in Oslo had failed]: with a second verb and no new subject, the first was a participle. */
function wasReduced({ current, free, grammar }: State): boolean {
  const { verb, kind, object } = current;
  const bare = verb?.form === "finite" && verb.tense === "past" && verb.last - verb.first === 1;
  return bare && kind === "complement" && object === null && free === null && !grammar.takesClause(verb.lemma);
}

function completeReduced(state: State, group: DraftGroup): void {
  const reduced = state.current;
  reduced.kind = "participle";
  reduced.verb = { ...reduced.verb!, form: "participle", passive: true };
  const draft = open(state, "complement", reduced.governor, reduced.first);
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

/** Makes a phrase that `above` had taken the subject of `draft`. */
function adopt(state: State, draft: Draft, subject: Phrase, above: Draft): void {
  draft.subject = subject;
  draft.first = subject.first;
  if (above.object === subject) above.object = null;
  for (let token = subject.first; token < subject.last; token++) state.ownerOf[token - state.sentence.first] = draft;
  for (let owner: Draft | null = above; owner; owner = owner.governor) owner.last = Math.min(owner.last, subject.first);
}

/** [stood by his words], [passed by]: with these verbs `by` names no agent. */
const standsBy = new Set(["stand", "pass", "come", "go", "live", "drop", "stop", "swear", "walk", "sit", "run"]);

/** Whether a bare past form is a participle: [hosted by Xi], [a readout reported by], [Asked about it, Peskov]. */
function isParticiple(state: State, group: DraftGroup, at: number): boolean {
  const { current } = state;
  const before = state.chunks[at - 1];
  const after = state.tokens[group.last];
  const byAgent = after?.lower === "by" && after.sentence === state.sentence.index;
  if (byAgent && !standsBy.has(group.lemma)) return true;
  if (current.verb === null) return current.subject === null && at === 0 && current.kind === "main";
  if (before?.kind === "comma") return true;
  if (before?.kind !== "phrase" && before?.kind !== "other") return false;
  return !state.grammar.takesClause(current.verb.lemma) && current.kind !== "relative";
}
