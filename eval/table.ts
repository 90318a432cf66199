import { roundDown, type Row } from "./gate.ts";

export type TableRow = Row & { readonly published: string };

const figure = (value: number | null): string => (value === null ? "–" : roundDown(value).toFixed(1));

/** The rows as lines of aligned columns, with a heading. */
export function formatTable(rows: readonly TableRow[]): string {
  const cells = [
    ["measure", "value", "floor", "state", "published by others"],
    ...rows.map((row) => [row.measure, figure(row.value), figure(row.floor), row.state, row.published]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((line) => line[column]!.length)));
  const pad = (cell: string, column: number) => {
    const width = widths[column] ?? 0;
    return column === 1 || column === 2 ? cell.padStart(width) : cell.padEnd(width);
  };
  return cells.map((line) => line.map(pad).join("  ").trimEnd()).join("\n");
}
