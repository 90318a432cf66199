import { HTTPException } from "hono/http-exception";
import { StoreError, type StoreTrouble } from "../operations/index.ts";
import { problemOf, Refusal, type Problem } from "./problem.ts";

const statuses: Readonly<Record<StoreTrouble, number>> = { asked: 400, missing: 404, busy: 503, failed: 500 };

/** An error in words for whoever asked; one that is a bug of ours is reported, and nothing of it told. */
export function explainError(error: unknown, report: (bug: unknown) => void): Problem {
  if (error instanceof Refusal) return error.problem;
  if (error instanceof StoreError) return problemOf(statuses[error.trouble], error.message);
  if (error instanceof HTTPException) return problemOf(error.status, error.message || "the request cannot be read");
  report(error);
  return problemOf(500, "this is a bug in readout; the server's own messages tell more");
}
