import type { z } from "zod";
import { isRemote, remoteInput, type Operation } from "../operations/index.ts";
import { schemaOf, type Field } from "./fields.ts";

/** Where an operation is asked for. */
export interface Route {
  readonly operation: Operation;
  readonly method: "GET" | "POST";
  /** Fields that stand in the path, one segment each. */
  readonly segments: readonly string[];
  readonly input: z.ZodObject;
  readonly fields: Readonly<Record<string, Field>>;
  readonly required: readonly string[];
  /** Whether articles may be sent along. */
  readonly takesArticles: boolean;
  /** Whether it gives its results one by one. */
  readonly isStream: boolean;
}

/** One route for each operation that others may be offered. */
export const routesOf = (operations: readonly Operation[]): Route[] => operations.filter(isRemote).map(toRoute);

function toRoute(operation: Operation): Route {
  const input = remoteInput(operation).strict();
  const { properties: fields, required } = schemaOf(input);
  const method = operation.effect === "reads" ? "GET" : "POST";
  return {
    operation,
    method,
    fields,
    required,
    input,
    segments: method === "GET" ? required.filter((name) => fields[name]!.type === "string") : [],
    takesArticles: "inputs" in fields,
    isStream: operation.formats.some(({ name }) => name === "jsonl"),
  };
}

/** The path with its segments marked: [/api/story/:story] */
export const pathOf = ({ operation: { name }, segments }: Route, mark = (segment: string) => `:${segment}`): string =>
  ["/api", name, ...segments.map(mark)].join("/");
