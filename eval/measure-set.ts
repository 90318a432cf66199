import type { Analysis, Article } from "../src/core/model/index.ts";

/** What is measured: any function with the signature of `analyse`, so that tests can pass perfect, empty and wrong ones. */
export type Analyse = (article: Article) => Analysis;

/** The article in one data file, as `readout` reads it from disk; null where there is none. */
export type Read = (file: string) => Promise<Article | null>;

/** The records of one data file, named from the data folder: one a line, or the values of one object by their keys in `.json`. */
export type Load = <Entry>(file: string) => readonly Entry[];

/** Percentages by name. */
export type Values = Readonly<Record<string, number>>;

/** Measures that come from the same data: `published` figures of others to compare with. */
export type MeasureSet = {
  readonly name: string;
  /** Where its files are, if not in the data folder. */
  readonly folder?: string;
  readonly files: readonly string[];
  readonly published: Readonly<Record<string, string>>;
  readonly run: (load: Load, analyse: Analyse, read: Read) => Values | Promise<Values>;
};

/** Measures of `analyse` alone. */
export type AnalysisSet = MeasureSet & { readonly run: (load: Load, analyse: Analyse) => Values };
