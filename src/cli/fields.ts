import { Argument, Option } from "commander";
import { z } from "zod";
import type { Operation } from "../operations/index.ts";

/** A field of an operation's input, as JSON Schema. */
interface Field {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly default?: unknown;
}

/** Required fields of an operation's input, in order: its arguments. */
export const argumentsOf = (operation: Operation): Argument[] =>
  fieldsOf(operation)
    .filter(({ required }) => required)
    .map(({ name, field }) => new Argument(field.type === "array" ? `<${name}...>` : `<${name}>`, field.description));

/** The other fields: its options. */
export const optionsOf = (operation: Operation): Option[] =>
  fieldsOf(operation)
    .filter(({ required }) => !required)
    .map(({ name, field }) => toOption(name, field));

function fieldsOf({ input }: Operation): { name: string; field: Field; required: boolean }[] {
  const { properties = {}, required = [] } = z.toJSONSchema(input, { io: "input" });
  return Object.entries(properties).map(([name, field]) => ({
    name,
    field: field as Field,
    required: required.includes(name),
  }));
}

function toOption(name: string, field: Field): Option {
  const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  if (field.type === "boolean") return new Option(flag, field.description);
  const value = field.type === "array" ? `<${field.title ?? "value"}...>` : `<${field.title ?? "value"}>`;
  const option = new Option(`${flag} ${value}`, field.description);
  if (field.type === "number" || field.type === "integer") option.argParser(Number);
  return field.enum ? option.choices(field.enum) : option;
}
