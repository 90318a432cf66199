/** Which of numbered things are bound together and which must stay apart; what was said first holds. */
export class Bonds {
  readonly #parents: number[];
  /** By the first of each bundle: the firsts of those that it must not come to. */
  readonly #apart = new Map<number, Set<number>>();

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, at) => at);
  }

  /** The lowest number of the bundle that a thing is in. */
  first(at: number): number {
    while (this.#parents[at] !== at) at = this.#parents[at] = this.#parents[this.#parents[at]!]!;
    return at;
  }

  areApart(one: number, other: number): boolean {
    return this.#apart.get(this.first(one))?.has(this.first(other)) ?? false;
  }

  /** Binds two bundles, unless they must stay apart; says whether they are together now. */
  join(one: number, other: number): boolean {
    const [a, b] = [this.first(one), this.first(other)];
    if (a === b) return true;
    if (this.areApart(a, b)) return false;
    const [kept, gone] = a < b ? [a, b] : [b, a];
    this.#parents[gone] = kept;
    for (const rival of this.#apart.get(gone) ?? []) {
      this.#apart.get(rival)!.delete(gone);
      this.#forbid(kept, rival);
    }
    this.#apart.delete(gone);
    return true;
  }

  /** Keeps two bundles apart, unless they are one; says whether they are apart now. */
  part(one: number, other: number): boolean {
    const [a, b] = [this.first(one), this.first(other)];
    if (a === b) return false;
    this.#forbid(a, b);
    return true;
  }

  #forbid(a: number, b: number): void {
    this.#apart.set(a, (this.#apart.get(a) ?? new Set<number>()).add(b));
    this.#apart.set(b, (this.#apart.get(b) ?? new Set<number>()).add(a));
  }

  /** All bundles, things ascending, by their first. */
  bundles(): number[][] {
    const all = this.#parents.map((_, at) => at);
    return [...Map.groupBy(all, (at) => this.first(at)).values()];
  }
}
