/** Where the focus of the matrix is or would be: a row, -1 for the head, and a place in it, `3`, or `3.1` for the second in a cell. */
export interface GridPlace {
  readonly row: number;
  readonly stop: string;
}

interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** The places of the row that has the focus, in order. */
  readonly stops: readonly string[];
}

const page = 8;

/** Where a key leads from a place; null for a key that is none of the grid's. */
export function nextPlace({ row, stop }: GridPlace, key: string, isWithControl: boolean, grid: Grid): GridPlace | null {
  const { rows, columns, stops } = grid;
  const column = String(Number.parseInt(stop, 10));
  const inRow = (at: number): GridPlace => ({ row, stop: stops[clamp(at, stops.length)] ?? stop });
  const toRow = (to: number): GridPlace =>
    to === row ? { row, stop } : { row: Math.min(rows - 1, Math.max(-1, to)), stop: column };
  if (isWithControl) {
    if (key === "Home") return { row: 0, stop: "0" };
    return key === "End" ? { row: rows - 1, stop: String(columns - 1) } : null;
  }
  switch (key) {
    case "ArrowRight":
      return inRow(stops.indexOf(stop) + 1);
    case "ArrowLeft":
      return inRow(stops.indexOf(stop) - 1);
    case "Home":
      return inRow(0);
    case "End":
      return inRow(stops.length - 1);
    case "ArrowDown":
      return toRow(row + 1);
    case "ArrowUp":
      return toRow(row - 1);
    case "PageDown":
      return toRow(row + page);
    case "PageUp":
      return toRow(Math.max(0, row - page));
    default:
      return null;
  }
}

const clamp = (at: number, length: number): number => Math.min(length - 1, Math.max(0, at));
