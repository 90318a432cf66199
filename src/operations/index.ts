import { analyseOperation } from "./analyse.ts";
import { compareOperation } from "./compare.ts";
import { explainOperation } from "./explain.ts";
import type { Operation } from "./operation.ts";

export { printable } from "../render/layout/printable.ts";
export type { Context, Operation } from "./operation.ts";

/** Everything the product can do. One line here adds an operation to every face. */
export const operations: readonly Operation[] = [compareOperation, analyseOperation, explainOperation];
