import type { Writable } from "node:stream";

/** A stream to write to, which may be a terminal. */
export type Output = Writable & Terminal;

/** What is known of the place where words appear; nothing, where it is a file. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** What the command line needs of its surroundings; the process itself has it all. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Hears of what the system wants of the process, and of that no more. */
  readonly on?: (signal: StopSignal, hear: () => void) => unknown;
  readonly off?: (signal: StopSignal, hear: () => void) => unknown;
}

/** How a process is asked to end: Ctrl-C, and what `kill`, systemd and containers send. */
export const stopSignals = ["SIGINT", "SIGTERM"] as const;
export type StopSignal = (typeof stopSignals)[number];

const usualWidth = 100;
/** Longer rows are hard to read. */
const widest = 120;

/** Columns to write for. */
export const widthOf = ({ columns }: Terminal): number => Math.min(columns ?? usualWidth, widest);

/** Whether to write in colour: what the user says, then NO_COLOR and FORCE_COLOR, then whether it is a terminal. */
export function wantsColor(asked: boolean | undefined, { isTTY }: Terminal, env: Io["env"]): boolean {
  if (asked !== undefined) return asked;
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"] !== undefined) return !["0", "false"].includes(env["FORCE_COLOR"]);
  return isTTY === true && env["TERM"] !== "dumb";
}
