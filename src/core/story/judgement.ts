import { Bonds } from "./bonds.ts";

/** What a person says of two articles; it beats what is computed. */
export interface Judgement {
  /** Ids of articles. */
  readonly a: string;
  readonly b: string;
  /** `same` story, `different` ones; `unsure` takes back what was said of the two before, and leaves them to be computed. */
  readonly verdict: "same" | "different" | "unsure";
}

const pairOf = ({ a, b }: Judgement): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** The last judgement of each pair, the newest first. */
function latestOf(judgements: readonly Judgement[]): Judgement[] {
  const latest = new Map<string, Judgement>();
  for (const judgement of judgements.toReversed())
    if (!latest.has(pairOf(judgement))) latest.set(pairOf(judgement), judgement);
  return [...latest.values()];
}

/**
 * What binds and parts articles by judgements, the oldest first. `same` holds through third articles. Where judgements contradict
 * each other, the newest holds: an older one that cannot be true beside all newer ones is passed over. Articles that are not among `ids` do not count.
 */
export function bindJudged(ids: readonly string[], judgements: readonly Judgement[]): Bonds {
  const bonds = new Bonds(ids.length);
  const places = new Map(ids.map((id, at) => [id, at]));
  for (const { a, b, verdict } of latestOf(judgements)) {
    const [one, other] = [places.get(a), places.get(b)];
    if (one === undefined || other === undefined || one === other) continue;
    if (verdict === "same") bonds.join(one, other);
    if (verdict === "different") bonds.part(one, other);
  }
  return bonds;
}
