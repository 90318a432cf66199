import type { Search } from "../../src/store/search.ts";
import { randomFrom, type Random } from "../../train/sequence/random.ts";
import type { Kept } from "./sample.ts";
import { below, pick, wordOf } from "./vocabulary.ts";

/** A search of a kind. */
export interface Query {
  readonly kind: string;
  readonly search: Search;
}

/** Of each kind. */
const count = 20;
/** As `readout search` has it. */
const limit = 20;

const nothing: Search = { wanted: [], actors: null, outlets: null, after: null, before: null, limit, skip: 0 };

/** One of the words that most articles have. */
const commonWord = (random: Random): string => wordOf(below(30, random));

const wordsOf = ({ said }: Kept, random: Random): string[] => pick(said, random).match(/[a-z]+/g) ?? [];

/** The longest of a statement's words: long ones are rare. */
const rareWord = (kept: Kept, random: Random): string =>
  wordsOf(kept, random).reduce((one, other) => (other.length > one.length ? other : one));

function phrase(kept: Kept, random: Random): string {
  const words = wordsOf(kept, random);
  const at = below(words.length - 3, random);
  return words.slice(at, at + 3).join(" ");
}

const month = ({ published }: Kept): Partial<Search> => {
  const date = (published ?? "2015-01").slice(0, "2015-01".length);
  return { after: date, before: date };
};

const kinds: Readonly<Record<string, (kept: Kept, random: Random) => Partial<Search>>> = {
  "common word": (_, random) => ({ wanted: [commonWord(random)] }),
  "rare word": (kept, random) => ({ wanted: [rareWord(kept, random)] }),
  phrase: (kept, random) => ({ wanted: [phrase(kept, random)] }),
  "two common words": (_, random) => ({ wanted: [commonWord(random), commonWord(random)] }),
  "common and rare": (kept, random) => ({ wanted: [commonWord(random), rareWord(kept, random)] }),
  actor: ({ actors }, random) => ({ actors: [pick(actors, random).id] }),
  "actor, common word": ({ actors }, random) => ({ actors: [pick(actors, random).id], wanted: [commonWord(random)] }),
  outlet: ({ outlet }) => ({ outlets: [outlet.toLowerCase()] }),
  "outlet, common word": ({ outlet }, random) => ({ outlets: [outlet.toLowerCase()], wanted: [commonWord(random)] }),
  month,
  "month, common word": (kept, random) => ({ ...month(kept), wanted: [commonWord(random)] }),
  "month, outlet": (kept) => ({ ...month(kept), outlets: [kept.outlet.toLowerCase()] }),
};

/** 240 searches of twelve kinds for what a sample of articles holds, the same for the same seed, kinds by turns. */
export function inventQueries(kept: readonly Kept[], seed: number): Query[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () =>
    Object.entries(kinds).map(([kind, make]) => ({
      kind,
      search: { ...nothing, ...make(pick(kept, random), random) },
    })),
  ).flat();
}
