import type { StoreTrouble } from "../operations/index.ts";
import type { Heard } from "./run-heard.ts";

/** An operation to be run on a thread; a structured clone of it goes there. */
export interface Task {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly uploads: ReadonlyMap<string, Uint8Array>;
}

/** What became of it; an error that is meant for whoever asked is a value, for threads hand on no classes. */
export type Ran = Heard | { readonly refused: { readonly message: string; readonly trouble: StoreTrouble } };
