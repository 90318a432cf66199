import type { Actor } from "../../model/actor.ts";
import { editDistance } from "../edit-distance.ts";
import { isSpokesRole, sideOf, standsFor } from "../origins/spokespeople.ts";
import { printedWords, shorten } from "../printed-words.ts";
import { toValues, type FindDivergences } from "./finding.ts";
import { findQuotations, type Quotation } from "./quotations.ts";
import { isPartOf, quotationPairs } from "./quotation-pairs.ts";

/** Two people may use the same few words by chance. */
const fewestWords = 5;

/** The same quotation, given to two speakers. A spokesperson and the body, or a relay and the speaker, are not two. */
export const speaker: FindDivergences = ({ material: { actors, ...material } }) => {
  const quotations = findQuotations({ ...material, actors }).filter(
    (one) => sayer(one, actors) !== null && isNamed(one, actors),
  );
  const pairs = quotationPairs(quotations).map(([a, b]) => [quotations[a]!, quotations[b]!] as const);
  return pairs.flatMap(([a, b]) => {
    const [left, right] = [sayer(a, actors)!, sayer(b, actors)!];
    if (Math.min(a.words.length, b.words.length) < fewestWords || !isPartOf(a, b)) return [];
    if (sideOf(left) === sideOf(right) || mayBeOne(left, right)) return [];
    const values = toValues([
      { ...a, normal: left.name },
      { ...b, normal: right.name },
    ]);
    const text = a.article.text.slice(a.span.start, a.span.end);
    return values ? [{ kind: "speaker", about: `who said “${shorten(text, 80)}”`, compatible: false, values }] : [];
  });
};

/** [Tom Reed] and [Tom J. Reed Jr.], or [Reed] and a misprinted [Red], may be one, though nothing told so before; and a spokesman of nobody known speaks for anybody. */
function mayBeOne(a: Actor, b: Actor): boolean {
  const [few, many] = [printedWords(a.name), printedWords(b.name)].toSorted((one, other) => one.length - other.length);
  const [first, second] = [few!.at(-1)!, many!.at(-1)!];
  if ([a, b].some(({ roles, affiliation }) => affiliation === undefined && roles.some(isSpokesRole))) return true;
  return few!.every((word) => many!.includes(word)) || editDistance(first, second, 1) <= 1;
}

/** Whether the words of the article themselves name who speaks: [he added] may be anybody. */
function isNamed({ from }: Quotation, actors: ReadonlyMap<string, Actor>): boolean {
  return from.some(({ chain: [inner] }) => {
    const actor = actors.get(inner?.speaker ?? "");
    const words = new Set(printedWords(inner?.speakerText ?? ""));
    return actor !== undefined && [actor.name, ...actor.aliases].flatMap(printedWords).some((word) => words.has(word));
  });
}

/** Whose words they are; media pass on the words of others. */
function sayer(quotation: Quotation, actors: ReadonlyMap<string, Actor>): Actor | null {
  const actor = actors.get(quotation.speaker ?? "");
  return actor && actor.kind !== "media" ? standsFor(actor, actors) : null;
}
