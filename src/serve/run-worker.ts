import { workerData } from "piscina";
import { openStoreOf, operations, StoreError, type Store, type StorePlaceInputs } from "../operations/index.ts";
import type { Ran, Task } from "./thread-task.ts";
import { runHeard } from "./run-heard.ts";

const place = workerData as StorePlaceInputs;
let opened: Promise<Store> | undefined;

/** Runs an operation on this thread, with a store that stays open. */
export default async ({ name, input, uploads }: Task): Promise<Ran> => {
  const operation = operations.find((one) => one.name === name)!;
  try {
    return await runHeard(operation, input, { store: await openOnce(), uploads });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { refused: { message: error.message, trouble: error.trouble } };
  }
};

/** The store of this thread; one that could not be opened is tried again when it is next asked for. */
function openOnce(): Promise<Store> {
  opened ??= openStoreOf(place).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
