import { z } from "zod";

/** A field of an operation's input, as JSON Schema. */
export interface Field {
  readonly type?: string;
  readonly description?: string;
  readonly [keyword: string]: unknown;
}

export interface InputFields {
  readonly fields: Readonly<Record<string, Field>>;
  readonly required: readonly string[];
}

/** The fields of an input. */
export function fieldsOf(input: z.ZodObject): InputFields {
  const { properties = {}, required = [] } = z.toJSONSchema(input, { io: "input" });
  return { fields: properties as Record<string, Field>, required };
}

const truths = new Map([
  ["true", true],
  ["1", true],
  ["", true],
  ["false", false],
  ["0", false],
]);

/** What texts of a query or a form say for a field; what they cannot say stays text, and the schema tells what is wrong with it. */
export function coerce(texts: readonly string[], { type }: Field): unknown {
  if (type === "array") return texts;
  if (texts.length !== 1) return texts;
  const [text] = texts as [string];
  if (type === "boolean") return truths.get(text) ?? text;
  if (type === "number" || type === "integer") return /^[-+.\de]+$/i.test(text) ? Number(text) : text;
  return text;
}
