/** What the parts of the benchmark are told: two folders, and how many rounds are counted. */
export interface Options {
  readonly data: string;
  readonly examples: string;
  readonly rounds: number;
}
