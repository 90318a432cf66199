import { STATUS_CODES } from "node:http";
import { z } from "zod";

export const Problem = z
  .object({
    type: z.literal("about:blank"),
    title: z.string().describe("the status in words"),
    status: z.int().min(400).max(599),
    detail: z.string().describe("what is wrong and what to do"),
    errors: z
      .array(z.object({ field: z.string().describe("empty where none is to blame"), message: z.string() }))
      .optional()
      .describe("what is wrong with each field"),
  })
  .describe("Why a request was not answered (RFC 9457).");
export type Problem = z.infer<typeof Problem>;

type Headers = Readonly<Record<string, string>>;

/** Why a request is not answered; thrown by what finds out. */
export class Refusal extends Error {
  readonly problem: Problem;
  readonly headers: Headers;

  constructor(
    status: number,
    detail: string,
    { errors, headers = {} }: { errors?: Problem["errors"]; headers?: Headers } = {},
  ) {
    super(detail);
    this.problem = problemOf(status, detail, errors);
    this.headers = headers;
  }
}

/** A problem in the one shape that all have. */
export const problemOf = (status: number, detail: string, errors?: Problem["errors"]): Problem => ({
  type: "about:blank",
  title: STATUS_CODES[status] ?? "Error",
  status,
  detail,
  ...(errors && { errors }),
});

/** A problem as an answer. */
export const answerProblem = (problem: Problem, headers: Headers = {}): Response =>
  Response.json(problem, {
    status: problem.status,
    headers: { ...headers, "content-type": "application/problem+json", "cache-control": "no-store" },
  });
