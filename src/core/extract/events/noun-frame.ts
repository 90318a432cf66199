import type { Mention } from "../../model/actor.ts";
import type { Oblique } from "../../text/parsed-text.ts";
import { isPossessive, type Token, type TokenRange } from "../../text/tagged-text.ts";
import { attachedTo } from "./attached.ts";
import type { Placed, Scene } from "./scene.ts";

/** An event noun with what stands around it. Its range goes from the determiner to the end of what hangs on it. */
export interface NounFrame extends TokenRange {
  readonly noun: number;
  /** [Macron's call], [his trip] */
  readonly possessors: readonly Placed<Mention>[];
  /** [the Macron-Merz call], [the Geneva talks] */
  readonly compounds: readonly Placed<Mention>[];
  readonly attached: readonly Oblique[];
}

/** Reads what stands before an event noun in its phrase, and what hangs on it. */
export function readNounFrame(scene: Scene, noun: number): NounFrame {
  const start = startOf(scene, noun);
  const before = mentionsBetween(scene, start, noun);
  const possessors = before.filter((mention) => isPossessor(scene, mention));
  const owners = possessors.flatMap((mention) => [...joinedOwner(scene, mention), mention]);
  const attached = attachedTo(scene, noun + 1);
  return {
    first: Math.min(start, ...owners.map(({ first }) => first)),
    last: attached.at(-1)?.phrase.last ?? noun + 1,
    noun,
    possessors: owners,
    compounds: before.filter((mention) => !possessors.includes(mention)),
    attached,
  };
}

const describing = /^(ADJ|NOUN|PROPN|NUM|ADV|SYM)$/;
const glue = new Set(["-", "‑", "–", "'s", "’s", "'", "’", '"', "“", "”"]);

/** First token of the noun's own phrase. */
function startOf({ text }: Scene, noun: number): number {
  const { tokens } = text;
  let at = noun;
  while (at > 0 && tokens[at - 1]!.sentence === tokens[noun]!.sentence) {
    const token = tokens[at - 1]!;
    if (isOpening(token)) return at - 1;
    if (!describing.test(token.pos) && !glue.has(token.lower) && !isParticiple(tokens, at - 1)) return at;
    at--;
  }
  return at;
}

/** [the], [his]: nothing of the phrase stands before it. */
const isOpening = ({ pos }: Token): boolean => pos === "DET" || pos === "PRON";

/** [the planned conversation] */
const isParticiple = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.pos === "VERB" &&
  /(ed|ing)$/.test(tokens[at]!.lower) &&
  /^(DET|ADJ|PRON|PART)$/.test(tokens[at - 1]?.pos ?? "");

function mentionsBetween(scene: Scene, first: number, last: number): Placed<Mention>[] {
  const found: Placed<Mention>[] = [];
  for (let at = first; at < last; at++) {
    const mention = scene.mentionsAt(at)[0];
    if (mention && mention.last <= last && !found.includes(mention)) found.push(mention);
  }
  return found;
}

function isPossessor({ text }: Scene, mention: Placed<Mention>): boolean {
  const isPronoun = text.tokens[mention.first]!.pos === "PRON" || mention.value.form === "pronoun";
  return isPronoun || isPossessive(text.tokens[mention.last]);
}

/** [Macron and Merz's call]: the owner before the one with the mark. */
function joinedOwner({ text, mentionsAt }: Scene, { first }: Placed<Mention>): Placed<Mention>[] {
  const other = text.tokens[first - 1]?.lower === "and" ? mentionsAt(first - 2)[0] : undefined;
  return other ? [other] : [];
}
