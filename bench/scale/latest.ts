/** The latest so many of what came, in no order. */
export class Latest<Item> {
  readonly #items: Item[] = [];
  readonly #most: number;
  #count = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(item: Item): void {
    this.#items[this.#count++ % this.#most] = item;
  }

  get items(): readonly Item[] {
    return this.#items;
  }
}
