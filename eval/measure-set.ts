import type { Analysis, Article } from "../src/core/model/index.ts";

/** What is measured: any function with the signature of `analyse`, so that tests can pass perfect, empty and wrong ones. */
export type Analyse = (article: Article) => Analysis;

/** The records of one data file, named from the data folder. */
export type Load = <Entry>(file: string) => readonly Entry[];

/** Measures that come from the same data: `run` gives percentages by name, `published` figures of others to compare with. */
export type MeasureSet = {
  readonly name: string;
  readonly files: readonly string[];
  readonly published: Readonly<Record<string, string>>;
  readonly run: (load: Load, analyse: Analyse) => Readonly<Record<string, number>>;
};
