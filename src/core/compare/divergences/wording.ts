import type { Actor } from "../../model/actor.ts";
import { findQuotations, type Quotation } from "./quotations.ts";
import { isPartOf, quotationPairs } from "./quotation-pairs.ts";
import { slipIn, wordChanges, type WordChanges } from "./word-changes.ts";
import { toValues, type FindDivergences, type FoundDivergence } from "./finding.ts";

type Change = WordChanges["altered"][number];

interface Alteration {
  readonly pair: readonly [number, number];
  readonly change: Change;
  readonly slip: boolean;
}

/** [long and thorough] against [long and through]: one quotation, printed with different words. */
export const wording: FindDivergences = ({ material }) => {
  const quotations = findQuotations(material);
  const pairs = quotationPairs(quotations);
  const same = pairs.filter(([a, b]) => isPartOf(quotations[a]!, quotations[b]!));
  const alterations = pairs.flatMap((pair) => alterationOf(pair, quotations));
  const open = [...alterations];
  const found: FoundDivergence[] = [];
  while (open.length > 0)
    found.push(...toDivergence(takeConnected(open, same, quotations), quotations, material.actors));
  return found;
};

/** Share of the shorter quotation, and words, that must have stayed; a slip shows already between few words. */
const shareKept = 0.6;
const wordsKept = 5;
const slipKept = 2;

function alterationOf(pair: readonly [number, number], quotations: readonly Quotation[]): Alteration[] {
  const [a, b] = [quotations[pair[0]]!, quotations[pair[1]]!];
  const { kept, altered } = wordChanges(a.words, b.words);
  const slip = altered.map(slipIn).find((words) => words !== undefined);
  const change = slip
    ? { before: [slip[0]], after: [slip[1]] }
    : altered.find((one) => !(a.edited || b.edited) || isSwap(one));
  const enough = kept >= (slip ? slipKept : wordsKept) && kept / Math.min(a.words.length, b.words.length) >= shareKept;
  if (!change || !enough || !mayBeOne(a, b, slip !== undefined)) return [];
  return [{ pair, change, slip: slip !== undefined }];
}

const isSwap = ({ before, after }: Change): boolean => before.length > 0 && after.length > 0;

/** One speaker, or where that is open or a slip makes it likely, one event or one actor in question. */
function mayBeOne(a: Quotation, b: Quotation, slip: boolean): boolean {
  if (a.speaker !== null && a.speaker === b.speaker) return true;
  if (a.speaker !== null && b.speaker !== null && !slip) return false;
  return intersects(a.events, b.events) || intersects(a.actors, b.actors);
}

const intersects = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

/** Takes the first alteration out, with all that share a quotation with it; and the places that print the words in question. */
function takeConnected(
  open: Alteration[],
  same: readonly (readonly [number, number])[],
  quotations: readonly Quotation[],
) {
  const first = open.shift()!;
  const { before, after } = first.change;
  const shows = (at: number) =>
    [before, after].some((side) => side.length > 0 && side.every((word) => quotations[at]!.words.includes(word)));
  const members = new Set(first.pair);
  for (let at = 0; at < open.length; at++) {
    if (!open[at]!.pair.some((one) => members.has(one))) continue;
    for (const one of open.splice(at, 1)[0]!.pair) members.add(one);
    at = -1;
  }
  for (const [a, b] of same) {
    if (members.has(a) && shows(b)) members.add(b);
    else if (members.has(b) && shows(a)) members.add(a);
  }
  return { ...first, members: [...members].toSorted((a, b) => a - b) };
}

function toDivergence(
  { change, slip, members }: Alteration & { members: readonly number[] },
  quotations: readonly Quotation[],
  actors: ReadonlyMap<string, Actor>,
): FoundDivergence[] {
  const versions: Quotation[] = [];
  const readings = members.map((member) => {
    const quotation = quotations[member]!;
    const version = versions.find((other) => isPartOf(quotation, other));
    if (!version) versions.push(quotation);
    return { ...quotation, normal: (version ?? quotation).printed.join(" ") };
  });
  const values = toValues(readings);
  if (!values) return [];
  const speaker = actors.get(speakerOf(readings) ?? "")?.name ?? "unknown speaker";
  const about = `words of ${speaker}: ${quoted(change.before)} against ${quoted(change.after)}`;
  return [{ kind: "wording", about, compatible: slip ? false : "unclear", values }];
}

/** Of those to whom the words are given, who is named wherever they are printed; else the first. */
function speakerOf(readings: readonly Pick<Quotation, "speaker" | "actors">[]): string | undefined {
  const speakers = readings.flatMap(({ speaker }) => speaker ?? []);
  return (
    speakers.find((one) => readings.every(({ speaker, actors }) => speaker === one || actors.has(one))) ?? speakers[0]
  );
}

const quoted = (words: readonly string[]): string => (words.length > 0 ? `“${words.join(" ")}”` : "nothing");
