import { givenName, givenNameBehind, hyphenatedName, nameLikeVerb } from "./retag-names.ts";
import {
  adjectiveAsNoun,
  adverbOfTime,
  compoundNoun,
  hyphenatedNoun,
  nounAfterAdjective,
  nounAfterDescription,
  nounAfterDeterminer,
  nounAfterPossessive,
  nounAfterPreposition,
  nounAfterTake,
  nounBehindArticle,
  nounInIng,
  participleBeforeNoun,
  quantifier,
} from "./retag-nouns.ts";
import type { Retag } from "./retag-rule.ts";
import {
  verbAfterWho,
  verbBeforeTime,
  verbBehindConjunction,
  verbBehindDocument,
  verbBehindName,
  verbOfMany,
} from "./retag-verbs.ts";
import type { Token } from "./tagged-text.ts";

/** [according to]: a preposition of two words. */
const accordingTo: Retag = ({ previous, token, next }) =>
  (token.lower === "according" && next?.lower === "to") || (token.lower === "to" && previous?.lower === "according")
    ? "ADP"
    : undefined;

/** In this order; the first that speaks decides. */
const retags: readonly Retag[] = [
  hyphenatedName,
  givenNameBehind,
  participleBeforeNoun,
  nounBehindArticle,
  nounAfterDeterminer,
  nounAfterTake,
  nounAfterPossessive,
  nounAfterAdjective,
  hyphenatedNoun,
  adjectiveAsNoun,
  accordingTo,
  nounAfterPreposition,
  compoundNoun,
  adverbOfTime,
  givenName,
  nounAfterDescription,
  nounInIng,
  quantifier,
  nameLikeVerb,
  verbAfterWho,
  verbBeforeTime,
  verbBehindName,
  verbBehindConjunction,
  verbBehindDocument,
  verbOfMany,
];

/** Corrects the tags of a whole text in place, in reading order; the first rule that speaks decides. */
export function retag(tokens: readonly Token[]): void {
  tokens.forEach((token, index) => {
    const context = {
      before: sameSentence(tokens, token, index - 2),
      previous: sameSentence(tokens, token, index - 1),
      token,
      next: sameSentence(tokens, token, index + 1),
    };
    for (const rule of retags) {
      const pos = rule(context);
      if (pos === undefined) continue;
      token.pos = pos;
      return;
    }
  });
}

function sameSentence(tokens: readonly Token[], token: Token, at: number): Token | undefined {
  const other = tokens[at];
  return other?.sentence === token.sentence ? other : undefined;
}
