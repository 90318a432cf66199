import { asArticle } from "../../eval/as-article.ts";
import type { Article } from "../../src/core/model/index.ts";
import { randomFrom, shuffled, type Random } from "../../train/sequence/random.ts";
import { inventFacts, type Fact } from "./facts.ts";
import { outlets, placeName } from "./word-lists.ts";

/** Facts that most articles of a story tell, and how many of them one article does. */
const core = { facts: 24, told: 14 } as const;
/** Further facts for each article of the story, and how many of all of these one article tells. */
const rest = { facts: 6, told: 20 } as const;
/** The fact that every article opens with: a call. */
const leading = 4;
/** One article in so many is copied from an earlier one, but for one or two sentences. */
const copies = 6;
const sentencesInParagraph = 3;

/** A story of so many articles by as many outlets, the same for the same seed; each article comes to about 35 to 60 assertions. */
export function inventStory(size: number, seed = 1): Article[] {
  const random = randomFrom(seed);
  const facts = inventFacts(core.facts + rest.facts * size, random);
  const told: (readonly string[])[] = [];
  for (let number = 0; number < size; number++) {
    const isCopy = number > 0 && number % copies === 0;
    told.push(isCopy ? nearCopy(told[random.next() % number]!, facts, random) : sentences(facts, random));
  }
  return told.map((lines, number) => toArticle(lines, number, random));
}

const word = (fact: Fact, random: Random): string => fact[random.next() % fact.length]!;

function sentences(facts: readonly Fact[], random: Random): string[] {
  const known = shuffled(core.facts, random).slice(0, core.told);
  const further = shuffled(facts.length - core.facts, random)
    .slice(0, rest.told)
    .map((at) => core.facts + at);
  const order = shuffled(core.told + further.length, random);
  return [leading, ...order.map((at) => [...known, ...further][at]!)].map((at) => word(facts[at]!, random));
}

function nearCopy(lines: readonly string[], facts: readonly Fact[], random: Random): string[] {
  const changed = lines.with(random.next() % lines.length, word(facts[random.next() % facts.length]!, random));
  return random.next() % 2 === 0 ? changed : changed.slice(0, -1);
}

function toArticle(lines: readonly string[], number: number, random: Random): Article {
  const paragraphs = lines.flatMap((_, at) =>
    at % sentencesInParagraph === 0 ? [lines.slice(at, at + sentencesInParagraph).join(" ")] : [],
  );
  const [text, day] = [paragraphs.join("\n\n"), 4 + (random.next() % 5)];
  const outlet = `${placeName(number)} ${outlets[number % outlets.length]!} ${number}`;
  const title = lines[0]!.split(" ").slice(0, 9).join(" ");
  return asArticle({ id: `story-${number}`, text, title, outlet, date: `2031-03-0${day}` });
}
