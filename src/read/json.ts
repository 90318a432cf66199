import { decodeText } from "./decode.ts";
import { skip, type Outcome, type Source } from "./draft.ts";
import { fields, isObject, readFields } from "./fields.ts";

/** A JSON file: one object (schema.org NewsArticle or plain fields), a list of them, or `{ articles: […] }`. */
export function readJson({ input, bytes }: Source): Outcome[] {
  const parsed = parseJson(bytes);
  if ("reason" in parsed) return [skip(input, `${parsed.reason}; a file with one object a line is named .jsonl`)];
  const items = listItems(parsed.value);
  if (items === null) return [readItem(input, parsed.value)];
  if (items.length === 0) return [skip(input, "an empty list: there are no articles in it")];
  return items.map((item, index) => readItem(`${input}#${index + 1}`, item));
}

/** One line of a JSONL file: one object. */
export function readJsonLine({ input, bytes }: Source): Outcome[] {
  const parsed = parseJson(bytes);
  return [
    "reason" in parsed ? skip(input, `${parsed.reason}; each line must be one object`) : readItem(input, parsed.value),
  ];
}

function parseJson(bytes: Uint8Array): { value: unknown } | { reason: string } {
  const decoded = decodeText(bytes);
  if ("reason" in decoded) return decoded;
  try {
    return { value: JSON.parse(decoded.text) };
  } catch (error) {
    return { reason: `not valid JSON (${(error as Error).message.slice(0, 120)})` };
  }
}

function listItems(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  return isObject(value) && Array.isArray(value["articles"]) ? value["articles"] : null;
}

function readItem(input: string, value: unknown): Outcome {
  if (!isObject(value)) return skip(input, `not an object: write {"title": …, "text": …}`);
  const { text, ...rest } = readFields(value, "field");
  if (text === undefined) return skip(input, `no text: none of the fields ${fields.text.join(", ")} is filled`);
  return { draft: { ...rest, input, text } };
}
