import type { Gender } from "../../../lexicon/given-names.ts";
import { institutions } from "../../../lexicon/institutions.ts";
import { offices, type Office } from "../../../lexicon/offices.ts";
import type { Token } from "../../../text/tagged-text.ts";
import { holdsLevel, type CastMember } from "../found.ts";

/** Whether somebody may be meant by a noun. */
export type Fits = (member: CastMember) => boolean;

/** Who may be meant by a plural noun, the surest first: [men] are those who are known to be men, else those who may be. */
export type GroupNoun = readonly Fits[];

/** Nouns for the sides of a dealing, whoever they are. */
export const sideNouns: ReadonlySet<string> = new Set(["side", "party", "rival"]);
const stateNouns = new Set("ally capital country nation neighbor neighbour power state superpower".split(" "));
const leaderNouns = new Set(["counterpart", "leader", "politician"]);
const genders: ReadonlyMap<string, Gender> = new Map([
  ["man", "male"],
  ["woman", "female"],
]);

const isPerson: Fits = ({ kind }) => kind === "person";

/** A head by title, or someone of whom the text gives no role at all. */
const isHead: Fits = (member) => isPerson(member) && (member.roles.size === 0 || holdsLevel(member, "head"));
/** What takes up states, and the states of people who are named without them. */
export const isState: Fits = ({ kind }) => kind === "state";

/** [sides]: heads, else states. */
const anySide: GroupNoun = [isHead, isState];
/** [the pair], [the two]: people, else states. */
export const anyTwo: GroupNoun = [isPerson, isState];

const ofGender = (gender: Gender): GroupNoun => [
  (member) => isPerson(member) && member.gender === gender,
  (member) => isPerson(member) && (member.gender ?? gender) === gender,
];

/** What a plural noun at a token means, and where it ends: [leaders], [foreign ministers], [companies]. */
export function groupNounAt(tokens: readonly Token[], at: number): { last: number; noun: GroupNoun } | null {
  if (tokens[at]?.sentence !== tokens[at - 1]!.sentence) return null;
  const { length, value } = offices.at(tokens, at, tokens.length) ?? { length: 1, value: undefined };
  const head = tokens[at + length - 1]!;
  if (head.pos !== "NOUN" || head.lower === head.lemma) return null;
  const noun = meaningOf(head, value?.level);
  return noun && { last: at + length, noun };
}

function meaningOf(head: Token, level: Office["level"] | undefined): GroupNoun | null {
  const { lemma } = head;
  const gender = genders.get(lemma);
  if (gender) return ofGender(gender);
  if (sideNouns.has(lemma)) return anySide;
  if (stateNouns.has(lemma)) return [isState];
  if (leaderNouns.has(lemma) || level === "head") return [isHead];
  if (level !== undefined) return [(member) => isPerson(member) && holdsLevel(member, level)];
  const institution = institutions.at([head], 0, 1)?.value;
  if (!institution || institution.noun === head.lower) return null;
  return institution.state ? [isState] : [({ kind }) => kind === institution.kind];
}
