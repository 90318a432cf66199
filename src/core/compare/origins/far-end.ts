import { unnamedAt } from "../../lexicon/unnamed.ts";
import type { Actor } from "../../model/actor.ts";
import type { Statement } from "../../model/statement.ts";
import { printedWords } from "../printed-words.ts";

/** Somebody in a chain of attribution, by id or only by the words of the text. */
export interface Source {
  readonly actor: string | null;
  readonly text: string;
}

/**
 * The far end of a chain, which comes innermost first: the outermost source that is not only a relay. [AFP reported that
 * the Kremlin said] ends at the Kremlin; [the Kremlin said Putin told Xi] too, since only the Kremlin says that he did.
 * Null for own voice.
 */
export function farEnd(chain: readonly Statement[], actors: ReadonlyMap<string, Actor>): Source | null {
  const sources = chain.toReversed().flatMap(sourcesOf);
  const known = sources.filter(({ actor, text }) => actor !== null || text !== "");
  return known.find((source) => !isRelay(source, actors)) ?? known.at(-1) ?? sources.at(-1) ?? null;
}

/** Who passed a statement on, then who made it. */
const sourcesOf = ({ speaker, speakerText, relays }: Statement): Source[] => [
  ...relays.map(({ actor, name }) => ({ actor, text: name })),
  { actor: speaker, text: speakerText },
];

const relaying: ReadonlySet<string> = new Set(["media", "reports"]);

/** [CCTV], [state media], [reports]: they pass on what others say. */
function isRelay({ actor, text }: Source, actors: ReadonlyMap<string, Actor>): boolean {
  if (actor !== null) return actors.get(actor)?.kind === "media";
  const words = printedWords(text).map((lower) => ({ text: lower, lower, lemma: lower }));
  return words.some((_, at) => relaying.has(unnamedAt(words, at, words.length)?.value.kind ?? ""));
}
