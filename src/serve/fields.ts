import { z } from "zod";

/** A field of an operation's input, as JSON Schema. */
export interface Field {
  readonly type?: string;
  readonly description?: string;
  readonly [keyword: string]: unknown;
}

/** No file of the server is read: what stands for one on the command line is sent along instead. */
const meaningHere = new Map([["inputs", "web addresses; articles are sent along as files"]]);

/** An input as JSON Schema, as it is for those who ask from elsewhere. */
export function schemaOf(input: z.ZodObject): {
  readonly properties: Readonly<Record<string, Field>>;
  readonly required: readonly string[];
} {
  const { $schema: _, properties = {}, required = [], ...schema } = z.toJSONSchema(input, { io: "input" });
  const fields = Object.entries(properties as Record<string, Field>).map(([name, field]) => {
    const description = meaningHere.get(name) ?? field.description;
    return [name, { ...field, ...(description && { description }) }];
  });
  return { ...schema, properties: Object.fromEntries(fields), required };
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
