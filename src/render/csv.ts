import { stringify } from "csv-stringify/sync";
import type { Dossier } from "../core/model/dossier.ts";
import { columns, rowsOf } from "./csv/columns.ts";
import { printable } from "./layout/printable.ts";

/**
 * The events of a story as rows for event-data scripts (RFC 4180, UTF-8, a header, line feeds). Text that a spreadsheet
 * would run as a formula has an apostrophe before it. docs/csv.md tells the columns.
 */
export function render(dossier: Dossier): string {
  const rows = rowsOf(dossier).map((row) => columns.map(({ read }) => cell(read(row))));
  return stringify([columns.map(({ name }) => name), ...rows], { escape_formulas: true });
}

const cell = (value: string | number | null): string | number =>
  typeof value === "string" ? printable(value) : (value ?? "");
