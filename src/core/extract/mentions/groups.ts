import { stateOf } from "../../lexicon/names.ts";
import { levelsOf } from "../../lexicon/offices.ts";
import type { ParsedText } from "../../text/parsed-text.ts";
import type { Token } from "../../text/tagged-text.ts";
import { enlist, type Cast, type Found } from "./found.ts";

const leaderNouns = new Set([
  "leader",
  "president",
  "man",
  "woman",
  "minister",
  "premier",
  "counterpart",
  "politician",
]);
const stateNouns = new Set([
  "country",
  "nation",
  "power",
  "government",
  "state",
  "neighbour",
  "neighbor",
  "capital",
  "ally",
]);
const sideNouns = new Set(["side", "party", "rival"]);
const counts: ReadonlyMap<string, number> = new Map([
  ["two", 2],
  ["both", 2],
  ["neither", 2],
  ["three", 3],
  ["four", 4],
]);

/** [the two leaders], [both sides], [the three countries], [the pair]: as many heads or states as are counted, those named last before it. */
export function findGroups(text: ParsedText, mentions: readonly Found[], cast: Cast): Found[] {
  return text.tokens.flatMap((token) => {
    const noun = text.tokens[token.index + 1];
    const size = sizeOf(text.tokens, token, noun);
    if (size === 0) return [];
    const hasArticle = /^(?:the|these|those)$/.test(text.tokens[token.index - 1]?.lower ?? "");
    const isPair = !counts.has(token.lower);
    const first = hasArticle ? token.index - 1 : token.index;
    const found = membersOf(
      noun && !isPair ? noun.lemma : "pair",
      size,
      mentions.filter((one) => one.first < first),
      cast,
    );
    const members = found.length === size ? found : [];
    const range = { first, last: token.index + (isPair ? 1 : 2) };
    return [{ ...range, form: "group", actor: null, members, candidates: [], rule: "counted-group" }];
  });
}

/** How many are meant; 0 where the words count nobody: [two ministers] may be any. */
function sizeOf(tokens: readonly Token[], { lower, index }: Token, noun: Token | undefined): number {
  const leader = tokens[index - 1]?.lower ?? "";
  if (lower === "pair" || lower === "duo") return leader === "the" ? 2 : 0;
  const count = counts.get(lower) ?? 0;
  const isDefinite = lower === "both" || lower === "neither" || /^(?:the|these|those|its|their)$/.test(leader);
  const isActor = noun && [leaderNouns, stateNouns, sideNouns].some((nouns) => nouns.has(noun.lemma));
  return isActor && (isDefinite || lower === "two") ? count : 0;
}

/** Heads for [leaders], states for [countries]; for [sides] and [the pair] heads, else states. */
function membersOf(noun: string, size: number, before: readonly Found[], cast: Cast): string[] {
  const heads = lastOf(before, size, (id) => isHead(id, cast));
  if (leaderNouns.has(noun)) return heads;
  const isPeople = !stateNouns.has(noun) && heads.length === size;
  return isPeople ? heads : lastStates(before, heads, size, cast);
}

/** The states named last; where the text names too few, those of its heads. */
function lastStates(before: readonly Found[], heads: readonly string[], size: number, cast: Cast): string[] {
  const ofHeads = new Set(heads.flatMap((id) => cast.get(id)?.country ?? []));
  if (ofHeads.size === size) return [...ofHeads].map((code) => enlist(cast, stateOf(code)).id);
  return lastOf(before, size, (id) => cast.get(id)?.kind === "state");
}

/** The different actors of a kind that were mentioned last, in text order. */
function lastOf(before: readonly Found[], size: number, fits: (id: string) => boolean): string[] {
  const last: string[] = [];
  for (let at = before.length - 1; at >= 0 && last.length < size; at--) {
    const { actor } = before[at]!;
    if (actor !== null && !last.includes(actor) && fits(actor)) last.unshift(actor);
  }
  return last;
}

/** A head by title, or someone of whom the text gives no role at all. */
function isHead(id: string, cast: Cast): boolean {
  const roles = [...(cast.get(id)?.roles ?? [])];
  return (
    cast.get(id)?.kind === "person" && (roles.length === 0 || roles.some((role) => levelsOf(role).includes("head")))
  );
}
