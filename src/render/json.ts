import { escapeControls } from "./layout/printable.ts";

/** Any result as indented JSON. */
export const render = (output: unknown): string => `${escapeControls(JSON.stringify(output, null, 2))}\n`;
