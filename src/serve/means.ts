import type { Operation, Store } from "../operations/index.ts";
import type { Threads } from "./threads.ts";

/** What one who asks may cost. */
export interface Limits {
  /** Bytes of a request. */
  readonly body: number;
  /** Requests that one address may send at once, and then each second. */
  readonly burst: number;
  readonly perSecond: number;
  /** Bytes of answers that are kept. */
  readonly kept: number;
}

export const usualLimits: Limits = { body: 50_000_000, burst: 200, perSecond: 50, kept: 64_000_000 };

/** What the server works with. */
export interface Means {
  readonly store: Store;
  /** Threads that run what only reads or computes; without them it is run in place. */
  readonly threads?: Threads;
  /** What it offers; those that are for the machine's own user alone are left out. */
  readonly operations: readonly Operation[];
  /** What all must have who ask; null where nobody else can. */
  readonly token: string | null;
  /** The host that it listens on. */
  readonly host: string;
  /** Fetches also from private and loopback addresses. */
  readonly allowPrivate: boolean;
  /** The folder of the built web application. */
  readonly web: string;
  readonly limits: Limits;
  /** Hears of what is a bug. */
  readonly report: (bug: unknown) => void;
}
