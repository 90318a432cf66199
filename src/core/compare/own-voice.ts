import { lexicon } from "../lexicon/lexicon.ts";
import type { OwnVoice } from "../model/dossier.ts";
import { stem } from "../text/stem.ts";
import { wordsAt, type Material, type StoryAssertion } from "./material.ts";
import { farEnd } from "./origins/far-end.ts";
import { printedWords } from "./printed-words.ts";

/** How much of each account no source stands behind, and how much of that judges. Described, never scored. */
export function tellOwnVoice({ analyses, assertions, actors }: Material): OwnVoice[] {
  const byArticle = Map.groupBy(assertions, (one) => one.article.id);
  return analyses.map(({ article }) => {
    const all = byArticle.get(article.id) ?? [];
    const own = all.filter(({ chain }) => farEnd(chain, actors) === null);
    return {
      article: article.id,
      share: share(own.length, all.length),
      evaluative: share(own.filter(judges).length, own.length),
    };
  });
}

const phrases = lexicon.evaluative.map(({ word }) => word);
const stems: ReadonlySet<string> = new Set(phrases.filter((phrase) => !phrase.includes(" ")).map(stem));
const longer = phrases.filter((phrase) => phrase.includes(" "));

/** Whether the article's own words hold an evaluative one; what they quote is somebody else's. */
function judges(one: StoryAssertion): boolean {
  const quoted = new Set(one.assertion.quotations.flatMap((span) => printedWords(wordsAt(one, span))));
  const words = printedWords(wordsAt(one, one.assertion.span)).filter((word) => !quoted.has(word));
  const line = ` ${words.join(" ")} `;
  return words.some((word) => stems.has(stem(word))) || longer.some((phrase) => line.includes(` ${phrase} `));
}

/** A share with three decimals; 0 of nothing. */
export const share = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000;
