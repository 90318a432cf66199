import type { ParsedText } from "../../text/parsed-text.ts";
import { stateOf } from "../../lexicon/names.ts";
import { levelsOf } from "../../lexicon/offices.ts";
import { enlist, type Cast, type Found } from "./found.ts";

const pairNouns = new Set([
  "leader",
  "president",
  "side",
  "man",
  "minister",
  "counterpart",
  "power",
  "country",
  "nation",
  "party",
]);
const stateNouns = new Set(["country", "nation", "power"]);
const pairWords = new Set(["two", "both", "neither"]);

/** [the two leaders], [both sides], [the pair], [Neither leader]: the two heads named last before it. */
export function findGroups(text: ParsedText, people: readonly Found[], cast: Cast): Found[] {
  const found: Found[] = [];
  for (const token of text.tokens) {
    const pair = pairWords.has(token.lower) && pairNouns.has(text.tokens[token.index + 1]?.lemma ?? "");
    const alone = (token.lower === "pair" || token.lower === "duo") && text.tokens[token.index - 1]?.lower === "the";
    if (!pair && !alone) continue;
    const article = text.tokens[token.index - 1]?.lower === "the";
    const range = { first: article ? token.index - 1 : token.index, last: token.index + (pair ? 2 : 1) };
    const heads = lastHeads(range.first, people, cast);
    const states = pair && stateNouns.has(text.tokens[token.index + 1]!.lemma);
    const members = states ? statesOf(heads, cast) : heads;
    found.push({
      ...range,
      form: "group",
      actor: null,
      members: members.length === 2 ? members : [],
      candidates: [],
      rule: "pair",
    });
  }
  return found;
}

/** The states of two people; none where the text does not tell both. */
function statesOf(people: readonly string[], cast: Cast): string[] {
  const codes = people.map((id) => cast.get(id)?.country).filter((country) => country !== undefined);
  return codes.map((code) => enlist(cast, stateOf(code)).id);
}

/** The two heads of state or government mentioned last before a token; fewer where the text has not two. */
function lastHeads(before: number, people: readonly Found[], cast: Cast): string[] {
  const heads: string[] = [];
  for (const { first, actor } of people.toReversed()) {
    if (first >= before || actor === null || heads.includes(actor) || !isHead(actor, cast)) continue;
    heads.unshift(actor);
    if (heads.length === 2) break;
  }
  return heads;
}

/** A head by title, or someone of whom the text gives no role at all. */
function isHead(id: string, cast: Cast): boolean {
  const roles = [...(cast.get(id)?.roles ?? [])];
  return (
    cast.get(id)?.kind === "person" && (roles.length === 0 || roles.some((role) => levelsOf(role).includes("head")))
  );
}
