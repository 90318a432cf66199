import { operations, type Operation } from "../operations/index.ts";
import { faces } from "../serve/index.ts";

/** Everything the command line offers: what the product can do, and its faces for others. */
export const commands: readonly Operation[] = [...operations, ...faces];
