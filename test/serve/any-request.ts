import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import type { Described } from "../../src/serve/openapi.ts";

type Schema = Readonly<Record<string, any>>; // oxlint-disable-line typescript/no-explicit-any -- JSON Schema

/** A request as it is sent. */
export interface Sent {
  readonly path: string;
  readonly init: RequestInit;
}

const article = readFileSync("examples/xi-calls-2026-02-04/meridian-courier.txt");

/** Texts that programs stumble over, and such as ours looks into. */
const odd = fc.constantFrom(
  "",
  " ",
  "%",
  "%00",
  "\0",
  "..",
  "../../etc/passwd",
  "-",
  "__proto__",
  "constructor",
  "null",
  "'; drop table stories; --",
  '"',
  '""',
  'actor:"',
  "actor:Putin",
  "outlet:",
  "verdict:disputed",
  "verdict:disputed *",
  "verdict:x",
  "after:2026",
  "before:9999-99-99",
  "after:0000",
  "NEAR(a b)",
  "a AND",
  "*",
  "text : x",
  "{",
  "𝕏",
  "\ud800",
  "\u202e",
  "state:CHN",
  "Xi",
  "person:xi-jinping",
  "x".repeat(5000),
  "http://127.0.0.1:1/",
  "http://",
  "file:///etc/passwd",
  "1e400",
  "NaN",
  "0x10",
  "9".repeat(400),
);
/** What the store of the tests knows. */
const familiar = fc.constantFrom("Xi", "Putin", "story:4da16830c3c1", "f3e113163c30", "932067f34de4", "outlet:harbour");
const text = fc.oneof(familiar, odd, fc.string({ unit: "binary" }), fc.string());
const number = fc.oneof(
  fc.constantFrom(0, -0, -1, 1.5, 1e21, 2 ** 53, Number.MAX_VALUE, -Number.MAX_VALUE),
  fc.integer(),
  fc.double(),
);

/** Values that fit a schema. */
function fitting({
  enum: values,
  type,
  pattern,
  items,
  minimum,
  maximum,
  minItems = 0,
}: Schema): fc.Arbitrary<unknown> {
  if (values) return fc.constantFrom(...values);
  if (type === "boolean") return fc.boolean();
  if (type === "integer" || type === "number")
    return fc.integer({ min: minimum ?? -1000, max: Math.min(maximum ?? 1000, 1_000_000) });
  if (type === "array") return fc.array(fitting(items), { minLength: minItems, maxLength: 3 });
  return pattern ? fc.stringMatching(new RegExp(pattern)) : text;
}

/** Values of any kind, with a weight on those that fit. */
const any = (schema: Schema): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 30, arbitrary: fitting(schema) },
    { weight: 1, arbitrary: text },
    { weight: 1, arbitrary: number },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  );

const asText = (value: unknown): string =>
  (typeof value === "string" ? value : (JSON.stringify(value) ?? "undefined")).toWellFormed();

/** Any of the fields and, now and then, one that there is not. */
const fieldsFrom = (
  fields: Readonly<Record<string, Schema>>,
  required: readonly string[],
): fc.Arbitrary<Record<string, unknown>> => {
  const known = fc.record(Object.fromEntries(Object.entries(fields).map(([name, schema]) => [name, any(schema)])), {
    requiredKeys: [],
  });
  const whole = fc.record(Object.fromEntries(required.map((name) => [name, fitting(fields[name]!)])));
  const more = fc.oneof(
    { weight: 9, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.dictionary(text, fc.jsonValue(), { maxKeys: 2 }) },
  );
  const isWhole = fc.integer({ min: 0, max: 3 });
  return fc
    .tuple(known, whole, more, isWhole)
    .map(([some, all, others, part]) => ({ ...others, ...some, ...(part > 0 && all) }));
};

const headers = fc.record(
  {
    accept: fc.constantFrom(
      "*/*",
      "text/html",
      "application/json",
      "text/event-stream",
      "text/*;q=0.5, application/jsonl",
      ";;;",
      "application/json;q=x",
    ),
    "accept-encoding": fc.constantFrom("gzip", "br", "gzip, br", "br;q=0", "*", ";;"),
    "if-none-match": fc.constantFrom("*", '"x"', "x", '"', ","),
  },
  { requiredKeys: [] },
);

function bodyFrom({
  content,
}: NonNullable<Described["requestBody"]>): fc.Arbitrary<Pick<RequestInit, "body"> & { type?: string }> {
  const { properties = {}, required = [] } = content["application/json"]!.schema as Schema;
  const json = fieldsFrom(properties, required).map((fields) => ({
    body: JSON.stringify(fields),
    type: "application/json",
  }));
  const broken = fc
    .oneof(
      fc.jsonValue().map((value) => JSON.stringify(value)),
      text,
    )
    .chain((body) =>
      fc
        .constantFrom(
          "application/json",
          "application/json; charset=latin1",
          "text/plain",
          "multipart/form-data",
          "multipart/form-data; boundary=x",
          ";",
        )
        .map((type) => ({ body, type })),
    );
  if (!content["multipart/form-data"])
    return fc.oneof({ weight: 3, arbitrary: json }, { weight: 1, arbitrary: broken });
  return fc.oneof(
    { weight: 3, arbitrary: json },
    { weight: 1, arbitrary: broken },
    { weight: 3, arbitrary: formFrom(properties) },
  );
}

const endings = ["", ".txt", ".html", ".json", ".jsonl", ".xml", ".opml", ".warc", ".gz"];

const formFrom = (properties: Readonly<Record<string, Schema>>) =>
  fc
    .record({
      files: fc.array(
        fc.tuple(
          text,
          fc.constantFrom(...endings),
          fc.oneof(
            { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
            { weight: 3, arbitrary: fc.constant(article) },
          ),
          fc.constantFrom("files", "files", "files", "as"),
        ),
        { maxLength: 3 },
      ),
      fields: fieldsFrom(properties, []),
    })
    .map(({ files, fields }) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields))
        for (const each of Array.isArray(value) ? value : [value]) body.append(name.toWellFormed(), asText(each));
      for (const [name, ending, bytes, field] of files)
        body.append(field, new File([new Uint8Array(bytes)], name.toWellFormed() + ending));
      return { body };
    });

/** Requests to one operation of the document, most of them as it describes them, the others broken in types, ranges, names, encodings and headers. */
export function anyRequest(path: string, method: string, { parameters, requestBody }: Described): fc.Arbitrary<Sent> {
  const of = (place: string) => parameters.filter((each) => each.in === place);
  const segments = fc.record(Object.fromEntries(of("path").map(({ name, schema }) => [name, any(schema)])));
  const query = fieldsFrom(Object.fromEntries(of("query").map(({ name, schema }) => [name, schema])), []);
  const body = requestBody ? bodyFrom(requestBody) : fc.constant({});
  return fc
    .record({
      segments,
      query,
      body,
      headers,
      doubled: fc.constantFrom("", "", "", "", "", "", "", "", "", "&limit=1&limit=2", "&%ff=%", "&&=&"),
    })
    .map((given) => {
      const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
        encodeURIComponent(asText(given.segments[name])),
      );
      const search = new URLSearchParams(
        Object.entries(given.query).map(([name, value]): [string, string] => [name.toWellFormed(), asText(value)]),
      );
      const { type, ...init }: { type?: string; body?: RequestInit["body"] } = given.body;
      return {
        path: `${filled}?${search}${given.doubled}`,
        init: {
          method: method.toUpperCase(),
          ...init,
          headers: { ...given.headers, ...(type !== undefined && { "content-type": type }) },
        } as RequestInit,
      };
    });
}
