import { hashTemplate, type Columns, type Template } from "../../src/core/sequence/templates.ts";

/** The hashes of all templates over some cells, one row a cell. */
export function hashCells<Name extends string>(
  templates: readonly Template<Name>[],
  columns: Columns<Name>,
  { first, last }: { readonly first: number; readonly last: number },
): Int32Array {
  const width = templates.length;
  const all = new Int32Array((last - first) * width);
  const hashes = new Int32Array(last - first);
  templates.forEach((template, at) => {
    hashTemplate(template, columns, first, last, hashes);
    hashes.forEach((hash, cell) => (all[cell * width + at] = hash));
  });
  return all;
}
