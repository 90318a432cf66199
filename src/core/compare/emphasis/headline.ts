import { lexicon } from "../../lexicon/lexicon.ts";
import type { Actor } from "../../model/actor.ts";
import { stem } from "../../text/stem.ts";
import { printedWords } from "../printed-words.ts";

type Actors = ReadonlyMap<string, Actor>;

/** Whether a headline names a topic, which is told by its key: an actor's id, or the stem of a word; null without a headline. */
export function namesTopic(title: string | null, key: string, actors: Actors): boolean | null {
  if (title === null || title.trim() === "") return null;
  const actor = actors.get(key);
  if (!actor) return printedWords(title).some((word) => stem(word.replace(/'s?$/, "")) === key);
  const words = wordsIn(title);
  return namesOf(actor).some((name) => words.some((_, at) => name.every((part, i) => isSame(part, words[at + i]))));
}

const statesByCode = new Map(lexicon.states.map((state) => [`state:${state.code}`, state]));

/** By the names that the articles use; a state also by those of the lexicon: [Norland], [the Norse]. */
function namesOf({ id, name, aliases }: Actor): string[][] {
  const { names = [], demonyms = [] } = statesByCode.get(id) ?? {};
  const all = [name, ...aliases, ...names, ...demonyms].map((one) => wordsIn(one.replace(/^the /i, "")));
  return all.filter(({ length }) => length > 0);
}

/** [US-led] are two words, as are [Norland's]. */
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The same letters, where a capital must be one: [us] is not [US], but [FOREIGN MINISTRY] is the [Foreign Ministry]. */
const isSame = (part: string, word: string | undefined): boolean =>
  word?.length === part.length &&
  [...part].every((letter, at) => word[at] === letter || word[at] === letter.toUpperCase());
