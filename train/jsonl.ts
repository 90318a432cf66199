import { readFileSync } from "node:fs";
import type { z } from "zod";
import { UnusableData } from "./unusable-data.ts";

/** The records of a `.jsonl` file, one a line. Throws with the line's place where one is not of this form. */
export function readJsonl<Schema extends z.ZodType>(file: string, schema: Schema, form: string): z.infer<Schema>[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.flatMap((line, at) => {
    if (line.trim() === "") return [];
    const place = `${file}:${at + 1}`;
    const parsed = schema.safeParse(parseJson(line, place));
    if (parsed.success) return [parsed.data];
    const [issue] = parsed.error.issues;
    throw new UnusableData(`${place}: ${issue!.path.join(".") || "the line"}: ${issue!.message}; a line is ${form}`);
  });
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UnusableData(`${place}: is no JSON`);
  }
}
