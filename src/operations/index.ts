import { analyseOperation } from "./analyse.ts";
import { articleOperation } from "./article.ts";
import { compareOperation } from "./compare.ts";
import { enqueueOperation } from "./enqueue.ts";
import { explainOperation } from "./explain.ts";
import { exportOperation } from "./export.ts";
import { ingestOperation } from "./ingest.ts";
import { judgeOperation } from "./judge.ts";
import type { Operation } from "./operation.ts";
import { reanalyseOperation } from "./reanalyse.ts";
import { searchOperation } from "./search.ts";
import { storiesOperation } from "./stories.ts";
import { storyOperation } from "./story.ts";
import { upcomingOperation } from "./upcoming.ts";
import { whoOperation } from "./who.ts";
import { workerOperation } from "./worker.ts";

export { printable } from "../render/layout/printable.ts";

export * as model from "../core/model/index.ts";
export * as storedModel from "../core/model/stored.ts";
export { FormatError, type Format } from "../render/format.ts";
export type { Store } from "../store/open.ts";
export { StoreError, type StoreTrouble } from "../store/store-error.ts";
export type { Context, Operation } from "./operation.ts";
export { isRemote, remoteInput } from "./remote.ts";
export { openStoreOf, storeInputs, streamStore, type StorePlaceInputs } from "./store-inputs.ts";
export { startWorkers } from "./start-workers.ts";
export { readVersion } from "./version.ts";
export { UsageError } from "./usage-error.ts";

/** Everything the product can do. One line here adds an operation to every face. */
export const operations: readonly Operation[] = [
  compareOperation,
  analyseOperation,
  explainOperation,
  ingestOperation,
  storiesOperation,
  storyOperation,
  articleOperation,
  whoOperation,
  searchOperation,
  upcomingOperation,
  judgeOperation,
  exportOperation,
  reanalyseOperation,
  enqueueOperation,
  workerOperation,
];
