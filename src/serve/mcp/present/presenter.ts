import type { z } from "zod";
import type { Operation, Store } from "../../../operations/index.ts";

/** What a tool answers: data that fits its output schema, and the same in words. */
export interface Presented {
  readonly structured: Record<string, unknown>;
  readonly text: string;
}

/** What an answer is made of. */
export interface Means {
  readonly operation: Operation;
  readonly store: Store;
  /** What the model gave, checked. */
  readonly given: Readonly<Record<string, unknown>>;
}

/** How the results of an operation are told to a language model: what of them, and how much. */
export interface Presenter {
  /** What the answer holds, behind the operation's own summary. */
  readonly about: string;
  /** Fields that the tool has beside the operation's. */
  readonly input: z.ZodRawShape;
  /** Fields of the operation that mean nothing here. */
  readonly omit: readonly string[];
  readonly output: z.ZodObject;
  /** Takes as many results as it shows. */
  readonly present: (results: AsyncIterable<unknown>, means: Means) => Promise<Presented>;
}

/** The one result of an operation that gives one. */
export async function onlyOne<Output>(results: AsyncIterable<unknown>): Promise<Output> {
  for await (const result of results) return result as Output;
  throw new Error("an operation gave no result");
}
