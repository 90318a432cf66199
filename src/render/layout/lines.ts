import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import type { View } from "../format.ts";
import { paint, type Rich } from "./rich.ts";

/** One paragraph of the page: what follows its first row hangs under its words, not under its lead. */
export interface Line {
  readonly indent: number;
  /** Stands left of the words, in a column of its own. */
  readonly lead?: Rich;
  /** Columns of the lead, the space behind it included. */
  readonly hang?: number;
  readonly text: Rich;
}

/** An empty line. */
export const gap: Line = { indent: 0, text: "" };

/** Words at an indent. */
export const line = (indent: number, text: Rich): Line => ({ indent, text });

/** Words behind a lead of a fixed number of columns. */
export const entry = (indent: number, hang: number, lead: Rich, text: Rich): Line => ({ indent, hang, lead, text });

/** Narrower than this, nothing can be laid out. */
const narrowest = 30;

/** The lines as text, no row wider than the view. */
export function layout(lines: readonly Line[], { width, color }: Pick<View, "width" | "color">): string {
  const columns = Math.max(width, narrowest);
  const rows = lines.flatMap((each) => layoutLine(each, columns, color));
  return `${rows.join("\n")}\n`;
}

function layoutLine({ indent, lead = "", hang = 0, text }: Line, columns: number, color: boolean): string[] {
  const left = paint(lead, color);
  const leadWidth = stringWidth(left);
  const fits = leadWidth < hang;
  const words = wrap(paint(text, color), columns - indent - hang);
  const above = fits || leadWidth === 0 ? [] : wrap(left, columns - indent);
  const first = fits ? left + " ".repeat(hang - leadWidth) : " ".repeat(hang);
  const rows = words.map((row, index) => (index === 0 ? first : " ".repeat(hang)) + row);
  return [...above, ...rows].map((row) => (row.trim() ? " ".repeat(indent) + row : ""));
}

const wrap = (text: string, columns: number): string[] => wrapAnsi(text, columns, { hard: true }).split("\n");
