import { hashText, mix } from "./hash.ts";

/** Values of several kinds for every cell of a text: hashes or small numbers. */
export type Columns<Name extends string> = Readonly<Record<Name, Int32Array>>;

/** One value that a template reads: a column, so many cells away. */
export interface Part<Name extends string> {
  readonly column: Name;
  readonly offset: number;
}

/** A kind of feature: the values of its parts taken together. */
export interface Template<Name extends string> {
  readonly seed: number;
  readonly parts: readonly Part<Name>[];
}

/** How far a template may look to either side. */
export const reach = 4;

const mostParts = 5;

/**
 * Reads templates as they are written: [word-1 word] is the pair of a cell's word and the one before it.
 * The same line in another `space` is another template. Throws where a line names an unknown column, looks too far
 * or has too many parts.
 */
export function readTemplates<Name extends string>(
  names: readonly Name[],
  lines: readonly string[],
  space = "",
): readonly Template<Name>[] {
  const known = new Set<string>(names);
  return lines.map((line) => {
    const parts = line.split(" ").map((written) => readPart<Name>(known, written));
    if (parts.length > mostParts) throw new Error(`template "${line}" has more than ${mostParts} parts`);
    return { seed: hashText(`${space} ${line}`), parts };
  });
}

function readPart<Name extends string>(known: ReadonlySet<string>, written: string): Part<Name> {
  const [, column = "", offset = "0"] = /^([a-zA-Z]+)([+-]\d)?$/.exec(written) ?? [];
  if (!known.has(column) || Math.abs(Number(offset)) > reach)
    throw new Error(`"${written}" is no part of a template: write a known column, as column, column-1 or column+2`);
  return { column: column as Name, offset: Number(offset) };
}

/** Hashes one template over the cells `first` to `last` (exclusive), one value a cell, into `hashes`. */
export function hashTemplate<Name extends string>(
  { seed, parts }: Template<Name>,
  columns: Columns<Name>,
  first: number,
  last: number,
  hashes: Int32Array,
): void {
  const count = last - first;
  const { column, offset } = parts[0]!;
  const values = columns[column];
  for (let at = 0, from = first + offset; at < count; at++, from++) hashes[at] = mix(seed, values[from]!);
  for (let part = 1; part < parts.length; part++)
    mixIn(hashes, columns[parts[part]!.column], first + parts[part]!.offset, count);
}

function mixIn(hashes: Int32Array, values: Int32Array, start: number, count: number): void {
  for (let at = 0; at < count; at++) hashes[at] = mix(hashes[at]!, values[start + at]!);
}

/** The hash of a template over a single row of values; offsets have no meaning there. */
export function hashRow<Name extends string>(
  { seed, parts }: Template<Name>,
  row: Readonly<Record<Name, number>>,
): number {
  let hash = seed;
  for (const { column } of parts) hash = mix(hash, row[column]);
  return hash;
}
