import { brotliDecompressSync, gunzipSync } from "node:zlib";
import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { operations } from "../../src/operations/index.ts";
import { usualLimits } from "../../src/serve/means.ts";
import { describeApi, type Described } from "../../src/serve/openapi.ts";
import { routesOf } from "../../src/serve/routes.ts";
import { anyRequest } from "./any-request.ts";
import { exampleForm, startServing } from "./serving.ts";

const document = describeApi(routesOf(operations), "0");
const { app: createApp, bugs } = startServing({ limits: { ...usualLimits, burst: 1e9 } });
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  app = createApp();
  await (await app.request("/api/ingest", { method: "POST", body: exampleForm() })).text();
}, 60_000);

type Json = Readonly<Record<string, unknown>>;
type Content = Readonly<Record<string, { readonly schema: Json }>>;

const toDefinitions = (schema: Json): Json =>
  JSON.parse(JSON.stringify(schema).replaceAll("#/components/schemas/", "#/$defs/")) as Json;
const definitions = toDefinitions(document.components.schemas);
const validators = new Map<string, z.ZodType>();

/** A schema of the document as one that checks. */
function validatorOf(schema: Json): z.ZodType {
  const key = JSON.stringify(schema);
  const known =
    validators.get(key) ??
    z.fromJSONSchema({ ...toDefinitions(schema), $defs: definitions } as Parameters<typeof z.fromJSONSchema>[0]);
  validators.set(key, known);
  return known;
}

/** What the document says that an answer with a status holds; undefined where it says nothing of it. */
function contentOf({ responses }: Described, status: number): Content | undefined {
  const told = responses[status];
  const reference = told?.["$ref"] as string | undefined;
  const response = reference ? (document.components["responses"]![reference.split("/").at(-1)!] as Json) : told;
  return response && ((response["content"] ?? {}) as Content);
}

/** The values of a body that the schema of its type is for. */
const valuesIn = (type: string, body: string): unknown[] => {
  if (type === "application/jsonl")
    return body
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  return [/json/.test(type) ? JSON.parse(body) : body];
};

const decoders: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
};

async function textOf(response: Response): Promise<string> {
  const decode = decoders[response.headers.get("content-encoding") ?? ""] ?? ((bytes: Uint8Array) => bytes);
  return Buffer.from(decode(await response.bytes())).toString();
}

/** Does an answer break what the document says? */
async function breaches(response: Response, described: Described): Promise<unknown[]> {
  const content = contentOf(described, response.status);
  const body = await textOf(response);
  if (response.status >= 500 || !content) return [response.status, body];
  if (response.status === 304) return body === "" ? [] : [body];
  const type = response.headers.get("content-type")!.replace(/;.*/, "");
  if (!content[type]) return [`${response.status} with ${type}`];
  const checked = valuesIn(type, body).map((value) => validatorOf(content[type]!.schema).safeParse(value));
  return checked.flatMap(({ error }) => (error ? [response.status, error.issues] : []));
}

const described = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, one]) => ({ path, method, one })),
);

/** Other requests, and more: `SEED=7 TIMES=20 npx vitest run test/serve/openapi.test.ts`. */
const [seed, times] = [Number(process.env["SEED"] ?? 3), Number(process.env["TIMES"] ?? 1)];

/** Those that start threads take a moment each. */
const slow = new Set(["ingest", "reanalyse", "compare", "explain", "analyse"]);

describe("whatever is asked, the answer is one that the document describes, and no bug", () => {
  test.each(described)("$method $path", { timeout: 120_000 * times }, async ({ path, method, one }) => {
    const statuses = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(anyRequest(path, method, one), async ({ path: asked, init }) => {
        const response = await app.request(asked, init);
        statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
        expect(await breaches(response, one)).toEqual([]);
      }),
      { seed, numRuns: (slow.has(one.operationId) ? 40 : 200) * times },
    );
    expect(bugs).toEqual([]);
    // It was neither all refused nor all taken.
    expect([...statuses.keys()]).toEqual(expect.arrayContaining([one.operationId === "judge" ? 404 : 200, 400]));
  });
});

test("a check that finds something wrong says so", async () => {
  const { one } = described.find(({ path }) => path === "/api/stories")!;
  expect(await breaches(Response.json([{ id: 1 }]), one)).not.toEqual([]);
  expect(await breaches(Response.json([]), one)).toEqual([]);
  expect(await breaches(Response.json([], { status: 418 }), one)).not.toEqual([]);
  expect(
    await breaches(
      Response.json({ error: "no" }, { status: 400, headers: { "content-type": "application/problem+json" } }),
      one,
    ),
  ).not.toEqual([]);
});

test("any other method and any other path is a problem as well", async () => {
  const method = fc.constantFrom("PUT", "PATCH", "DELETE", "OPTIONS", "POST");
  const path = fc.oneof(
    fc.constantFrom(...Object.keys(document.paths)),
    fc.webPath().map((rest) => `/api${rest}`),
  );
  await fc.assert(
    fc.asyncProperty(method, path, async (asked, place) => {
      const response = await app.request(place, { method: asked });
      const body = (await response.json()) as unknown;
      fc.pre(response.ok === false);
      expect([400, 404, 405, 415]).toContain(response.status);
      expect(body).toMatchObject({ type: "about:blank", status: response.status });
    }),
  );
});

test("the page for people is the document without a script, and leads nowhere else", async () => {
  const page = await (await app.request("/docs")).text();
  for (const { path } of described) expect(page).toContain(`id="${path}"`);
  expect(page).not.toMatch(/<script|style="|https?:\/\//);
  const links = [...page.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, link]) => link!);
  const statuses = await Promise.all(links.map(async (link) => (await app.request(link)).status));
  expect(links.length).toBeGreaterThan(1);
  expect(statuses).toEqual(links.map(() => 200));
});
