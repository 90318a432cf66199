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
    opened ??= openStoreOf(place);
    return await runHeard(operation, input, { store: await opened, uploads });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { refused: { message: error.message, trouble: error.trouble } };
  }
};
