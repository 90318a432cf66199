import type { Skipped } from "../core/model/article.ts";
import type { Context, Operation } from "../operations/index.ts";

/** What an operation gives, and what it read and skipped on the way. */
export interface Heard {
  readonly result: unknown;
  readonly read: number;
  readonly skipped: readonly Skipped[];
}

/** Runs an operation that gives one result. */
export async function runHeard(
  operation: Operation,
  input: Readonly<Record<string, unknown>>,
  lent: Context,
): Promise<Heard> {
  const skipped: Skipped[] = [];
  let read = 0;
  const onReading: Context["onReading"] = (reading) =>
    void ("skipped" in reading ? skipped.push(reading.skipped) : read++);
  const result = await (operation.run(input, { ...lent, onReading }) as Promise<unknown>);
  return { result, read, skipped };
}
