import { isCapitalised } from "../../../text/capitals.ts";
import { isGivenName } from "../../../lexicon/given-names.ts";
import { nameNouns } from "../../../lexicon/institutions.ts";
import { monthNames } from "../../../lexicon/calendar.ts";
import { names } from "../../../lexicon/names.ts";
import { offices } from "../../../lexicon/offices.ts";
import { isPossessive, type Token } from "../../../text/tagged-text.ts";
import { before, isWord, type Place } from "./longer-names.ts";

/** Whether a name is part of a person's: [Jordan Quill said], [Ada Jordan], [Ms. France]. */
export const isPartOfPerson = (place: Place): boolean =>
  isWord(place) && (endsPersonName(place) || opensPersonName(place));

function endsPersonName(place: Place): boolean {
  const near = before(place, 1);
  if (near === undefined || !isCapital(near)) return false;
  const isGiven = near.pos === "PROPN" && isGivenName(near.lower) && names.at([near], 0, 1) === null;
  return isGiven || offices.at([near], 0, 1)?.value.level === "courtesy";
}

/** Behind a preposition stands the place, [in Jordan Quill said]; where a sentence opens, its verb tells. */
function opensPersonName(place: Place): boolean {
  const { tokens } = place.text;
  const near = before(place, 1);
  if (!isSurname(tokens, place.last)) return false;
  if (near !== undefined || place.known.sense === "demonym")
    return near !== undefined && !/^(?:ADP|DET)$/.test(near.pos);
  const next = tokens[place.last + 1];
  return /^(?:VERB|AUX)$/.test(next?.pos ?? "") || next?.text === "," || isPossessive(next);
}

/** Whether a month or another word opens a person's full name, at the head of a clause and before a verb: [April Quill said] [Will Harrow left]; not [Will Harrow leave?]. */
export function opensFullName(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at]!;
  if (!isToldOf(tokens[at + 2]) || !opensClause(tokens, at) || !isSurname(tokens, at + 1)) return false;
  return monthNames.has(text) || (isCapitalised(text) && isGivenName(lower));
}

/** Whether such a word stands for the person alone: [April said]; not [April was wet]. */
export const standsAlone = (tokens: readonly Token[], at: number): boolean =>
  opensClause(tokens, at) && isToldOf(tokens[at + 1]);

const opensClause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.sentence !== tokens[at]!.sentence || /^(?:PUNCT|CCONJ)$/.test(tokens[at - 1]!.pos);

/** A verb in a form that no question and no order has: [said], [says]. */
const isToldOf = (token: Token | undefined): boolean => token?.pos === "VERB" && token.lower !== token.lemma;

/** A word behind another with a capital that is no name, title or noun of a name by itself: [Smith]. */
const isSurname = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === "PROPN" &&
  tokens[at].sentence === tokens[at - 1]!.sentence &&
  isCapital(tokens[at]) &&
  [names, offices, nameNouns].every((table) => table.at(tokens, at, tokens.length) === null);

const isCapital = ({ text }: Token): boolean => /^\p{Lu}\p{Ll}/u.test(text);
