import type { Cue } from "../../../lexicon/cues.ts";
import type { Clause, ParsedText } from "../../../text/parsed-text.ts";

/** A reason why a verb that can attribute does not do so in a clause. */
type Silence = (text: ParsedText, clause: Clause, cue: Cue) => boolean;

const minds: ReadonlySet<Cue["class"]> = new Set(["believe", "praise", "criticise", "call"]);
const wishes: ReadonlySet<Cue["class"]> = new Set(["demand", "pledge"]);
const isOpinion = ({ class: kind }: Cue): boolean => minds.has(kind);

/** [Lund was praised], [the plan announced in May] */
const hasNoActor: Silence = (_text, { verb }) => verb.passive || verb.form === "participle";

/** [declined to say], [expected to announce]; but [went on to say]. */
const isOnlyMeant: Silence = (text, { verb, governor, kind }) =>
  verb.form === "infinitive"
    ? governor === null || text.clauses[governor]!.verb.lemma !== "go"
    : kind === "adverbial" && verb.form !== "finite";

/** [asked whether Lund had said] */
const isOpen: Silence = (text, { kind, first }) =>
  kind !== "main" && /^(?:whether|if)$/.test(text.tokens[first]!.lower);

/** [voters who want change], [the deputies who back it]; but [Lund, who praised it]. */
const describesWho: Silence = (text, { kind, first }, cue) =>
  kind === "relative" &&
  (cue.class === "believe" || ((isOpinion(cue) || wishes.has(cue.class)) && text.tokens[first - 1]?.text !== ","));

/** [Does anybody think so?] */
const isAsked: Silence = (text, { sentence }, cue) =>
  isOpinion(cue) && text.tokens[text.sentences[sentence]!.last - 1]!.text === "?";

/** [I support the plan]: the author's or whoever is quoted's own. */
const isOwnOpinion: Silence = (text, { subject }, cue) =>
  isOpinion(cue) && cue.class !== "believe" && /^(?:i|we|you)$/.test(text.tokens[subject?.first ?? 0]!.lower);

/** In a headline with Capitals Throughout verbs and nouns cannot be told apart. */
const isInTitleCase: Silence = (text, clause) => {
  const sentence = text.sentences[clause.sentence]!;
  if (!text.paragraphs[sentence.paragraph]!.heading) return false;
  const words = text.tokens.slice(sentence.first, sentence.last).filter(({ lower }) => lower.length > 3);
  return words.filter(({ text: word }) => /^\p{Lu}/u.test(word)).length > 0.7 * words.length;
};

const silences: readonly Silence[] = [
  hasNoActor,
  isOnlyMeant,
  isOpen,
  describesWho,
  isAsked,
  isOwnOpinion,
  isInTitleCase,
];

/** Whether a verb that can attribute says nothing here. */
export const isSilent: Silence = (text, clause, cue) => silences.some((silence) => silence(text, clause, cue));
