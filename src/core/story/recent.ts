/** What was used last: at least so many values, and at most twice as many. What is not among them is made again. */
export class Recent<Key, Value> {
  #young = new Map<Key, Value>();
  #old = new Map<Key, Value>();
  readonly #least: number;

  constructor(least: number) {
    this.#least = least;
  }

  get(key: Key): Value | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old === undefined) return undefined;
    this.#old.delete(key);
    this.set(key, old);
    return old;
  }

  set(key: Key, value: Value): void {
    if (this.#young.size >= this.#least) [this.#old, this.#young] = [this.#young, new Map<Key, Value>()];
    this.#young.set(key, value);
  }
}
