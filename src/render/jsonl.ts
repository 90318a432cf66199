import { escapeControls } from "./layout/printable.ts";

/** Any result as one line of JSON. */
export const render = (output: unknown): string => `${escapeControls(JSON.stringify(output))}\n`;
