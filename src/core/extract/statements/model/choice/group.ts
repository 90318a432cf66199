import { hashRow, readTemplates } from "../../../../sequence/templates.ts";
import { bitsOf } from "../bits.ts";
import type { Reading } from "../read-cues.ts";
import type { ChoiceContext } from "./context.ts";

/** Adds the features of one way to read a cue; null stands for taking it for no cue. */
export type Group = (context: ChoiceContext, cue: number, reading: Reading | null, add: (hash: number) => void) => void;

/** A group of features with a name of its own: templates over rows of named values, of which a reading has none, one or several. */
export function group<Name extends string>(
  space: string,
  names: readonly Name[],
  lines: readonly string[],
  rowsOf: (context: ChoiceContext, cue: number, reading: Reading | null) => readonly Readonly<Record<Name, number>>[],
): Group {
  const templates = readTemplates(names, lines, space);
  return (context, cue, reading, add) => {
    for (const row of rowsOf(context, cue, reading)) for (const template of templates) add(hashRow(template, row));
  };
}

/** True or false values as one that differs from an empty cell. */
export const flags = (...bits: readonly boolean[]): number => 1 + bitsOf(...bits);
