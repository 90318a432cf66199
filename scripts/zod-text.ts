import type { z } from "zod";

type Names = ReadonlyMap<unknown, string>;
interface Def {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Record<string, string>;
  readonly values?: readonly unknown[];
  readonly shape?: Record<string, z.ZodType>;
}

const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def;

/** The fields of an object schema, through its wrappers; null for other schemas. */
export function shapeOf(schema: z.ZodType): Record<string, z.ZodType> | null {
  const { shape, innerType } = defOf(schema);
  return shape ?? (innerType ? shapeOf(innerType) : null);
}

const literal = (value: unknown): string => JSON.stringify(value);

/** A schema as TypeScript would write its type; `names` are the types that have one. */
export function typeText(schema: z.ZodType, names: Names): string {
  const name = names.get(schema);
  if (name) return name;
  const { type, innerType, element, options, entries, values, shape } = defOf(schema);
  if (type === "nullable") return `${typeText(innerType!, names)} | null`;
  if (innerType) return typeText(innerType, names);
  if (element) return listText(typeText(element, names));
  if (options) return options.map((option) => typeText(option, names)).join(" | ");
  if (entries) return Object.values(entries).map(literal).join(" | ");
  if (values) return values.map(literal).join(" | ");
  if (shape)
    return `{ ${Object.entries(shape)
      .map(([field, part]) => `${field}: ${typeText(part, names)}`)
      .join("; ")} }`;
  return type === "int" ? "number" : type;
}

const listText = (item: string): string => (/[|{]/.test(item) ? `(${item})[]` : `${item}[]`);
