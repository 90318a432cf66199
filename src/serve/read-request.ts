import type { Context } from "hono";
import type { z } from "zod";
import { coerce } from "./fields.ts";
import { Refusal } from "./problem.ts";
import type { Route } from "./routes.ts";

/** What is asked of an operation. */
export interface Asked {
  /** As the operation takes it. */
  readonly input: Record<string, unknown>;
  /** Articles that were sent along. */
  readonly uploads: ReadonlyMap<string, Uint8Array>;
}

/** Names in a query that are no fields: how the answer is to look, and who asks. */
const besideFields = new Set(["format", "token"]);

type Given = { readonly values: Record<string, unknown>; readonly uploads: Map<string, Uint8Array> };

/** Reads what a request asks of an operation. Throws a `Refusal` where that makes no sense. */
export async function readRequest(c: Context, route: Route, allowPrivate: boolean): Promise<Asked> {
  const { values, uploads } = route.method === "GET" ? readQuery(c, route) : await readBody(c, route);
  const parsed = route.input.safeParse(values);
  if (!parsed.success) throw refuseInput(parsed.error);
  const whole = "allowPrivate" in route.operation.input.shape ? { ...parsed.data, allowPrivate } : parsed.data;
  return { input: route.operation.input.parse(whole), uploads };
}

function readQuery(c: Context, { segments, fields }: Route): Given {
  const named = segments.map((name) => [name, c.req.param(name)]);
  const asked = Object.entries(c.req.queries()).filter(([name]) => !besideFields.has(name));
  const values = asked.map(([name, texts]) => [name, coerce(texts, fields[name] ?? {})]);
  return { values: Object.fromEntries([...values, ...named]), uploads: new Map() };
}

async function readBody(c: Context, route: Route): Promise<Given> {
  const type = c.req.header("content-type")?.split(";")[0]!.trim().toLowerCase();
  if (type === "multipart/form-data" && route.takesArticles) return readForm(await parse(c, "formData"), route);
  if ((type === undefined || type === "application/json") && (await c.req.text()) === "")
    return { values: {}, uploads: new Map() };
  if (type === "application/json") return { values: (await parse(c, "json")) as Given["values"], uploads: new Map() };
  const forms = route.takesArticles ? " or multipart/form-data" : "";
  throw new Refusal(415, `send application/json${forms}, not ${type ?? "a body without a Content-Type"}`);
}

async function parse<Kind extends "json" | "formData">(
  c: Context,
  kind: Kind,
): Promise<Awaited<ReturnType<Context["req"][Kind]>>> {
  try {
    return (await c.req[kind]()) as Awaited<ReturnType<Context["req"][Kind]>>;
  } catch (error) {
    throw new Refusal(400, `the body is no ${kind === "json" ? "JSON" : "form"} (${(error as Error).message})`);
  }
}

/** Files are inputs by their names; two of one name are told apart. */
async function readForm(form: FormData, { fields }: Route): Promise<Given> {
  const uploads = new Map<string, Uint8Array>();
  const texts = new Map<string, string[]>();
  for (const [name, value] of form.entries())
    if (typeof value === "string") texts.set(name, [...(texts.get(name) ?? []), value]);
    else if (name === "files") uploads.set(freeName(value.name || "file", uploads), await value.bytes());
    else
      throw new Refusal(400, `${name}: files go into the field files`, {
        errors: [{ field: name, message: "no field for files" }],
      });
  const values = Object.fromEntries([...texts].map(([name, each]) => [name, coerce(each, fields[name] ?? {})]));
  const inputs = [...uploads.keys(), ...(texts.get("inputs") ?? [])];
  return { values: { ...values, inputs }, uploads };
}

function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${number} ${name}`)) number++;
  return `${number} ${name}`;
}

/** What is wrong with which field. */
export function refuseInput({ issues }: z.ZodError): Refusal {
  const errors = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((field) => ({ field, message: "there is no such field" }))
      : [{ field: issue.path.join("."), message: issue.message }],
  );
  const detail = errors.map(({ field, message }) => (field ? `${field}: ${message}` : message)).join("; ");
  return new Refusal(400, detail, { errors });
}
