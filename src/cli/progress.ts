import type { Context } from "../operations/index.ts";
import type { Io } from "./io.ts";

/** How far the reading is, as one line of a terminal that is written again and again. */
export interface Progress {
  readonly onInput: NonNullable<Context["onInput"]>;
  readonly onReading: NonNullable<Context["onReading"]>;
  /** Takes the line away, so that something else can be written; it comes back with the next news. */
  readonly hide: () => void;
  /** Takes the line away for good. */
  readonly end: () => void;
}

const silent: Progress = { onInput() {}, onReading() {}, hide() {}, end() {} };

/** Shows progress on a terminal, and nowhere else; what that needs is loaded only there. */
export async function startProgress(io: Pick<Io, "stderr" | "env">): Promise<Progress> {
  if (!io.stderr.isTTY || io.env["TERM"] === "dumb") return silent;
  const { createProgressLine } = await import("./progress-line.ts");
  return createProgressLine(io.stderr);
}
