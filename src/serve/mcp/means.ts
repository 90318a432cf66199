import type { Operation, Store } from "../../operations/index.ts";
import type { TakeTurn } from "../turns.ts";

/** What the tools work with. */
export interface McpMeans {
  readonly operations: readonly Operation[];
  readonly store: Store;
  /** Whether addresses may lead to private and loopback places. */
  readonly allowPrivate: boolean;
  /** Whether inputs may be files of this machine: only for whoever sits at it. */
  readonly mayOpenFiles: boolean;
  /** Lets one after the other change the store. */
  readonly takeTurn: TakeTurn;
  /** The calls that are being answered, kept by the server. */
  readonly calls?: Set<Promise<unknown>>;
  /** Hears of an error that is the program's own. */
  readonly report: (error: unknown) => void;
}
