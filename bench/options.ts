/** What the parts of the benchmark are told: two folders, how many rounds are counted, and of `scale` how many articles are stored at most. */
export interface Options {
  readonly data: string;
  readonly examples: string;
  readonly rounds: number;
  readonly articles: number;
  /** Where the store is made that is filled; the system's folder for such if left out. */
  readonly scratch?: string | undefined;
}
