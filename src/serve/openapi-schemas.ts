import { z } from "zod";
import { model, storedModel } from "../operations/index.ts";
import { Problem } from "./problem.ts";
import type { Route } from "./routes.ts";

type Json = Readonly<Record<string, unknown>>;

/** Schemas by name, and which of them is what a route gives. */
export interface Components {
  readonly schemas: Readonly<Record<string, Json>>;
  readonly resultOf: (route: Route) => Json;
  readonly lineOf: (route: Route) => Json;
}

const addressOf = (id: string): string => `#/components/schemas/${id}`;

/** The types of the model under their own names, and what routes give under theirs where that has none. */
export function componentsOf(routes: readonly Route[]): Components {
  const registry = z.registry<{ id: string }>();
  const add = (schema: z.ZodType, id: string): void => void (registry.has(schema) || registry.add(schema, { id }));
  for (const [name, schema] of Object.entries<unknown>({ ...model, ...storedModel, Problem }))
    if (schema instanceof z.ZodType) add(schema, name);
  for (const { operation } of routes) {
    const name = operation.name.replace(/^[a-z]/, (letter) => letter.toUpperCase());
    add(operation.output, `${name}Result`);
    if (operation.line) add(operation.line, `${name}Line`);
  }
  const refer = (schema: z.ZodType): Json => ({ $ref: addressOf(registry.get(schema)!.id) });
  return {
    schemas: print(registry),
    resultOf: ({ operation }) => refer(operation.output),
    lineOf: ({ operation }) => refer(operation.line ?? operation.output),
  };
}

/** That everything is read-only goes without saying. */
function print(registry: z.core.$ZodRegistry<{ id: string }>): Record<string, Json> {
  const { schemas } = z.toJSONSchema(registry, {
    uri: addressOf,
    override: ({ jsonSchema }) => void delete jsonSchema.readOnly,
  });
  return Object.fromEntries(Object.entries(schemas).map(([id, { $schema: _s, $id: _i, ...schema }]) => [id, schema]));
}
