import { each, type Part } from "../found.ts";
import { unique } from "./join-object.ts";

/** Each actor stands once in an event, in the first role read, and who acts stands first. */
export const oneOfEach = each(({ parts }) => ({ parts: unique(parts).toSorted((a, b) => rank(a) - rank(b)) }));

const rank = ({ role }: Part): number => (role === "source" ? 0 : 1);
