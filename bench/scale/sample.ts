import type { Random } from "../../train/sequence/random.ts";
import type { Entry } from "../../src/store/entry.ts";
import { below } from "./vocabulary.ts";

/** What is kept of an article to look for it later. */
export type Kept = Pick<Entry, "actors"> & {
  readonly outlet: string;
  readonly published: string | null;
  readonly said: readonly string[];
};

const most = 600;

/** So many articles of a stream in which somebody says something, each with the same chance (reservoir sampling, Vitter 1985). */
export class Sample {
  readonly kept: Kept[] = [];
  readonly #random: Random;
  #seen = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  add({ article, actors, statements }: Entry): void {
    if (statements.length === 0) return;
    const at = this.#seen++ < most ? this.kept.length : below(this.#seen, this.#random);
    if (at >= most) return;
    const { outlet = null, published = null } = article;
    this.kept[at] = { actors, outlet: outlet ?? "", published, said: statements.map(({ content }) => content) };
  }
}
