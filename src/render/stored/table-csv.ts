import { stringify } from "csv-stringify/sync";
import type { Table } from "../../core/model/stored.ts";

/** Rows as CSV (RFC 4180, line feeds), the names of the columns before the first; no cell is taken for a formula by a spreadsheet. */
export const render = ({ isFirst, rows }: Table): string =>
  stringify([...rows], { header: isFirst, escape_formulas: true });
