import { z } from "zod";
import type { Store, StorePlace } from "../store/open.ts";
import { StoreError } from "../store/store-error.ts";
import { local } from "./inputs.ts";
import type { Context } from "./operation.ts";

export const defaultStore = ".readout/readout.db";

/** What every operation on the store takes. */
export const storeInputs = {
  store: z
    .string()
    .default(defaultStore)
    .meta({ ...local, title: "file", description: `the store; ${defaultStore} if left out` }),
  database: z
    .string()
    .optional()
    .meta({
      ...local,
      title: "url",
      description: "keep the store in PostgreSQL instead: postgres://user:password@host/name; so does READOUT_DATABASE",
    }),
};

/** What every operation on the queue takes: it is where many machines come to it. */
export const sharedInputs = {
  database: z.string().optional().meta({
    title: "url",
    description: "the store and its queue: postgres://user:password@host/name; READOUT_DATABASE if left out",
  }),
};

/** The database of an operation on the queue. */
export function databaseOf(
  { database = process.env["READOUT_DATABASE"] }: { database?: string | undefined },
  name: string,
): string {
  if (database) return database;
  throw new StoreError(
    `${name} needs a PostgreSQL database, which holds the queue and the store: add --database postgres://user:password@host/name, or set READOUT_DATABASE; with one machine and no server, use readout ingest`,
  );
}

/** How many threads analyse. */
export const threadsOption = z
  .int()
  .min(1)
  .max(256)
  .optional()
  .meta({ ...local, title: "count", description: "threads that analyse; one a core if left out" });

/** How many results are given. */
export const limitOption = (usual: number) =>
  z
    .int()
    .min(1)
    .max(10_000)
    .default(usual)
    .meta({ title: "count", description: `at most so many; ${usual} if left out` });

/** How many results are left out before those that are given. */
export const skipOption = z
  .int()
  .min(0)
  .max(1_000_000)
  .default(0)
  .meta({ title: "count", description: "leave out so many, to go on where another call ended" });

export const datePattern = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** A day, month or year. */
export const dateOption = (description: string) =>
  z
    .string()
    .regex(datePattern, "write a date as 2026, 2026-02 or 2026-02-04")
    .optional()
    .meta({ title: "date", description });

/** The inputs that say where a store is. */
export interface StorePlaceInputs {
  readonly store: string;
  readonly database?: string | undefined;
}

/** Opens the store of an operation, unless the face lends one that is open, and closes it again. */
export async function withStore<Result>(
  inputs: StorePlaceInputs,
  context: Context,
  use: (store: Store) => Promise<Result>,
): Promise<Result> {
  if (context.store) return use(context.store);
  const store = await openStoreOf(inputs);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/** The same for what comes one by one: the store is open until the last has come. */
export async function* streamStore<Result>(
  inputs: StorePlaceInputs,
  context: Context,
  use: (store: Store) => AsyncIterable<Result>,
): AsyncGenerator<Result> {
  const store = context.store ?? (await openStoreOf(inputs));
  try {
    yield* use(store);
  } finally {
    if (!context.store) await store.close();
  }
}

/** Opens the store that inputs name; whoever asks closes it. */
export async function openStoreOf({
  store,
  database = process.env["READOUT_DATABASE"],
}: StorePlaceInputs): Promise<Store> {
  const { openStore } = await import("../store/open.ts");
  const place: StorePlace = database ? { database } : { file: store };
  return openStore(place);
}
