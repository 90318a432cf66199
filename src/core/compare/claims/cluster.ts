/** Two items and how alike they are; minus infinity where they must not come together. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** What is known between two clusters: the sum over the pairs that were looked at, and their number. */
interface Link {
  sum: number;
  count: number;
}

interface Options {
  /** What the average over two clusters must reach. */
  readonly threshold: number;
  /** What a pair counts that was not looked at. */
  readonly otherwise: number;
  /** What each item belongs to; items of one are not compared, and pairs of them count neither for nor against. Without it all are. */
  readonly parts?: readonly string[];
}

/**
 * Average-link clustering over the pairs that were looked at: joins from the most alike pair on, while two clusters are
 * alike on average over all their pairs. So A–B and B–C do not make A–C. Each cluster lists its items ascending.
 */
export function clusterPairs(
  size: number,
  pairs: readonly Pair[],
  { threshold, otherwise, parts }: Options,
): number[][] {
  const clusters = Array.from({ length: size }, (_, item) => [item]);
  const counts = Array.from({ length: size }, (_, item): Counts => new Map(parts ? [[parts[item]!, 1]] : []));
  const links = Array.from({ length: size }, () => new Map<number, Link>());
  for (const { a, b, score } of pairs) {
    links[a]!.set(b, { sum: score, count: 1 });
    links[b]!.set(a, { sum: score, count: 1 });
  }
  const at = Array.from({ length: size }, (_, item) => item);
  const sorted = pairs.toSorted((left, right) => right.score - left.score || left.a - right.a || left.b - right.b);
  for (const { a, b, score } of sorted) {
    if (score < threshold) break;
    const [one, other] = [at[a]!, at[b]!];
    if (one === other) continue;
    const link = links[one]!.get(other)!;
    const all = clusters[one]!.length * clusters[other]!.length - inOnePart(counts[one]!, counts[other]!);
    if ((link.sum + (all - link.count) * otherwise) / all < threshold) continue;
    const [kept, gone] = links[one]!.size >= links[other]!.size ? [one, other] : [other, one];
    for (const item of clusters[gone]!) at[item] = kept;
    clusters[kept] = [...clusters[kept]!, ...clusters[gone]!];
    clusters[gone] = [];
    for (const [part, count] of counts[gone]!) counts[kept]!.set(part, count + (counts[kept]!.get(part) ?? 0));
    moveLinks(links, gone, kept);
  }
  return clusters.filter(({ length }) => length > 0).map((items) => items.toSorted((a, b) => a - b));
}

/** How many items of each part a cluster has. */
type Counts = Map<string, number>;

/** How many pairs of two clusters lie inside one part. */
function inOnePart(one: Counts, other: Counts): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [part, count] of few) sum += count * (many.get(part) ?? 0);
  return sum;
}

/** What was known of one cluster is now known of another, which took it in. */
function moveLinks(links: readonly Map<number, Link>[], gone: number, kept: number): void {
  for (const [other, { sum, count }] of links[gone]!) {
    links[other]!.delete(gone);
    if (other === kept) continue;
    const known = links[kept]!.get(other);
    const joined = known ? { sum: known.sum + sum, count: known.count + count } : { sum, count };
    links[kept]!.set(other, joined);
    links[other]!.set(kept, joined);
  }
  links[gone]!.clear();
}
