import { each } from "../found.ts";
import { unique } from "./join-object.ts";

/** Each actor stands once in an event, in the first role read. */
export const oneOfEach = each(({ parts }) => ({ parts: unique(parts) }));
