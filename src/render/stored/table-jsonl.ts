import type { Table } from "../../core/model/stored.ts";
import { escapeControls } from "../layout/printable.ts";

/** Each row as one line of JSON. */
export const render = ({ rows }: Table): string =>
  rows.map((row) => `${escapeControls(JSON.stringify(row))}\n`).join("");
