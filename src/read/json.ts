import { decodeText } from "./decode.ts";
import { skip, type Outcome, type Source } from "./draft.ts";
import { fields, isObject, readFields } from "./fields.ts";
import { openList, type List } from "./json/list.ts";

/** A JSON file: one object (schema.org NewsArticle, ninjs, news-please or plain fields), or several in a list, graph or JSON Feed. */
export async function readJson(source: Source): Promise<readonly Outcome[]> {
  const parsed = parseJson(source);
  if ("reason" in parsed)
    return [skip(source.input, `${parsed.reason}; a file with one object a line is named .jsonl`)];
  return readValue(parsed.value, openList(parsed.value), source);
}

/** One line of a JSONL file: one object, which may hold several as in a JSON file. */
export async function readJsonLine(source: Source): Promise<readonly Outcome[]> {
  const parsed = parseJson(source);
  if ("reason" in parsed) return [skip(source.input, `${parsed.reason}; each line must be one object`)];
  return readValue(parsed.value, Array.isArray(parsed.value) ? null : openList(parsed.value), source);
}

function parseJson({ bytes, charset }: Source): { value: unknown } | { reason: string } {
  const decoded = decodeText(bytes, undefined, charset);
  if ("reason" in decoded) return decoded;
  try {
    return { value: JSON.parse(decoded.text) };
  } catch (error) {
    return { reason: `not valid JSON (${(error as Error).message.slice(0, 120)})` };
  }
}

/** The address of the file is the address of an article only where there is one. */
async function readValue(value: unknown, list: List | null, { input, url }: Source): Promise<readonly Outcome[]> {
  if (list === null) return [await readItem(input, value, { shared: { uri: url }, basis: "field" })];
  if (list.items.length === 0) return [skip(input, explainEmpty(list))];
  return Promise.all(list.items.map((item) => readItem(`${input}#${item.number}`, item.value, list)));
}

const explainEmpty = ({ others }: List): string =>
  others === 0
    ? "an empty list: there are no articles in it"
    : "no article in this list: its objects say that they are something else; give some of the type NewsArticle";

const block = /<(?:p|div|br|h[1-6]|ul|ol|li|table|blockquote|section|article|figure)\b[^<>]{0,2000}>/i;

async function readItem(
  input: string,
  value: unknown,
  { shared, basis }: Pick<List, "shared" | "basis">,
): Promise<Outcome> {
  if (!isObject(value)) return skip(input, `not an object: write {"title": …, "text": …}`);
  const { text, ...rest } = readFields({ ...shared, ...value }, basis);
  if (text === undefined) return skip(input, `no text: none of the fields ${fields.text.join(", ")} is filled`);
  if (!block.test(text)) return { draft: { ...rest, input, text } };
  const { readContent } = await import("./content.ts");
  const content = readContent(text, input);
  return "skipped" in content ? content : { draft: { ...rest, ...content, input } };
}
