import { lexicon } from "./lexicon.ts";
import type { Tables } from "./tables.ts";

const wordsOf = (role: Tables["politics"][number]["role"]): readonly string[] =>
  lexicon.politics.flatMap((group) => (group.role === role ? group.words : []));

/** Kinds of events that take place somewhere: what they are done to may be a city. */
const isLocal = ({ type, name }: (typeof lexicon.events)[number]): boolean =>
  /^(?:visit|summit)$/.test(name) || /^(?:RETREAT|PROTEST|MOBILIZE|COERCE|ASSAULT|CONCEDE)$/.test(type);

const verbsOf = (kinds: typeof lexicon.events): string[] =>
  kinds.flatMap(({ verbs }) => verbs.filter(({ object }) => object.length === 0).map(({ verb }) => verb));

const nounsOf = (kinds: typeof lexicon.events): string[] =>
  kinds.flatMap((kind) => kind.nouns.filter((noun) => !noun.includes(" ")));

const cityVerbs = new Set(wordsOf("city-verb"));

const subjectVerbs = new Set([
  ...lexicon.cues.map(({ verb }) => verb),
  ...verbsOf(lexicon.events),
  ...wordsOf("subject-verb"),
  ...lexicon.governors.filter(({ light }) => !light).map(({ lemma }) => lemma),
]);

const objectVerbs = new Set([
  ...lexicon.cues.filter(({ addressee }) => addressee).map(({ verb }) => verb),
  ...verbsOf(lexicon.events.filter((kind) => !isLocal(kind))),
  ...wordsOf("object-verb"),
]);

const nouns = new Set([
  ...nounsOf(lexicon.events.filter((kind) => !isLocal(kind))),
  ...lexicon["cue-nouns"].map(({ noun }) => noun).filter((noun) => noun !== "report"),
  ...wordsOf("noun"),
]);

const deeds = new Set(nounsOf(lexicon.events.filter(({ type }) => type !== "PROTEST")));

/** Whether a verb has governments for its subject rather than cities: [Oslo refused]; with an object, all but a few do: [Oslo froze the funds]. */
export const isActOfState = (lemma: string, hasObject: boolean): boolean =>
  !cityVerbs.has(lemma) && (hasObject || subjectVerbs.has(lemma));

/** Whether a verb has governments for its object rather than cities: [urged Oslo], [angered Oslo]; not [visited Oslo]. */
export const isDoneToStates = (lemma: string): boolean => objectVerbs.has(lemma);

/** Whether a noun names what governments have, do or want: [ties] with Oslo, [pressure] on Oslo, Oslo's [decision]. */
export const isMatterOfState = (lemma: string): boolean => nouns.has(lemma);

/** Whether a noun names something that can be done or held: [invasion] [talks] [visit]. */
export const isDeed = (lemma: string): boolean => deeds.has(lemma) || nouns.has(lemma);
