import { isCapitalised } from "../../../text/capitals.ts";
import { nameNouns } from "../../../lexicon/institutions.ts";
import type { KnownName } from "../../../lexicon/names.ts";
import { isThingNoun, thingKindOf } from "../../../lexicon/thing-nouns.ts";
import type { TaggedText, Token } from "../../../text/tagged-text.ts";

/** A name of the lexicon where it stands. */
export interface Place {
  readonly text: TaggedText;
  readonly at: number;
  /** The token behind it. */
  readonly last: number;
  readonly known: KnownName;
}

/** Whether a state's name or a capital's is only a word of the name of something else. */
export const isPartOfThing = (place: Place): boolean =>
  place.known.actor.kind === "state" && ofThings.some((isPart) => isPart(place));

const ofThings: readonly ((place: Place) => boolean)[] = [
  hasDirection,
  opensMediaName,
  opensCompanyName,
  opensThingName,
  endsThingName,
  isUnitOfFederation,
];

const directions = /^(Latin|New|Northern|Southern|Eastern|Western|Central|South|North|East|West|Inner|Outer)$/;

/** [Latin America], [New Mexico]. */
function hasDirection(place: Place): boolean {
  return isWord(place) && directions.test(before(place, 1)?.text ?? "");
}

/** [the Lisbon Evening Courier]: a place that a medium is named after. */
function opensMediaName(place: Place): boolean {
  return isWord(place) && capitalsBehind(place).slice(0, 2).some(isMediaNoun);
}

/** [Russian Railways said]; not behind an article or a preposition. */
function opensCompanyName(place: Place): boolean {
  const [next] = capitalsBehind(place);
  return (
    isWord(place) && next !== undefined && isCompanyNoun(next) && !/^(?:ADP|DET)$/.test(before(place, 1)?.pos ?? "")
  );
}

const kindOf = (token: Token): string | undefined => nameNouns.at([token], 0, 1)?.value.kind;
const isMediaNoun = (token: Token): boolean => kindOf(token) === "media";
const isCompanyNoun = (token: Token): boolean => /^(?:company|organisation)$/.test(kindOf(token) ?? "");

/** [Paris Agreement], [London Bridge], [Jordan Valley], [Paris Fashion Week]; a [Norway Plan] may still be Norway's. */
function opensThingName(place: Place): boolean {
  const behind = capitalsBehind(place);
  const kind = thingKindOf(behind.at(-1)?.text ?? "");
  if (kind === undefined || place.text.tokens[place.at]!.text === place.text.tokens[place.at]!.text.toUpperCase())
    return false;
  return place.known.sense === "capital" || place.known.sense === "seat" || /^(?:place|document|time)$/.test(kind);
}

/** [Gulf of Mexico], [Treaty of Oslo], [Lake Chad]. */
function endsThingName(place: Place): boolean {
  const [near, far] = [before(place, 1), before(place, 2)];
  if (near?.lower === "of") return far !== undefined && isThingNoun(far.text);
  return near !== undefined && openers.has(near.text);
}

const openers = new Set(["Cape", "Fort", "Gulf", "Isle", "Lake", "Mount", "Port"]);

/** [Washington state]: not the capital. */
function isUnitOfFederation({ text, last, known }: Place): boolean {
  return known.sense === "capital" && text.tokens[last]?.text === "state";
}

/** A word that is no acronym. */
export function isWord({ text, at, last }: Place): boolean {
  const word = text.tokens[at]!.text;
  return last === at + 1 && word !== word.toUpperCase();
}

/** The word so many tokens before a name, in its sentence. */
export const before = ({ text, at }: Place, gap: number): Token | undefined => {
  const token = text.tokens[at - gap];
  return token?.sentence === text.tokens[at]!.sentence ? token : undefined;
};

const mostWords = 3;

/** The words with capitals behind a name; in a heading, where all words have them, only the next. */
function capitalsBehind({ text, at, last }: Place): readonly Token[] {
  const { sentence } = text.tokens[at]!;
  const most = text.paragraphs[text.sentences[sentence]!.paragraph]!.heading ? 1 : mostWords;
  const behind = text.tokens.slice(last, last + most);
  const end = behind.findIndex((token) => token.sentence !== sentence || !isCapitalised(token.text));
  return end < 0 ? behind : behind.slice(0, end);
}
