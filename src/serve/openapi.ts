import { answerFormats, type AnswerFormat } from "./choose-format.ts";
import { schemaOf, type Field } from "./fields.ts";
import { componentsOf, type Components } from "./openapi-schemas.ts";
import { pathOf, type Route } from "./routes.ts";

type Json = Readonly<Record<string, unknown>>;

/** The OpenAPI 3.1 document of what the server offers. */
export interface OpenApi {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Json>>; readonly [part: string]: Json };
  readonly [part: string]: unknown;
}

/** What the document says of one operation. */
export interface Described {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly description?: string;
    readonly schema: Json;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Json }>> };
  readonly responses: Readonly<Record<string, Json>>;
}

/** Why a request may not be answered; every problem has one shape. */
const refusals: Readonly<Record<number, string>> = {
  400: "what is asked for makes no sense: `errors` names the fields",
  401: "the token is missing or wrong",
  403: "asked under a name that is not the server's, or from a page of another site",
  404: "what is named is not in the store",
  413: "the request is too large",
  415: "neither JSON nor a form",
  422: "nothing could be read of what was sent",
  429: "too many requests: `Retry-After` tells how many seconds to wait",
  500: "the store has failed, or there is a bug",
  503: "the store is locked or away, or too many wait: try again",
};
const ofBodies = new Set(["413", "415", "422"]);

/** Describes routes. */
export function describeApi(routes: readonly Route[], version: string): OpenApi {
  const components = componentsOf(routes);
  const paths = routes.map((route) => [
    pathOf(route, (segment) => `{${segment}}`),
    { [route.method.toLowerCase()]: describe(route, components) },
  ]);
  return {
    openapi: "3.1.1",
    info: {
      title: "Readout",
      version,
      description:
        "What many outlets wrote about the same events: who said what to whom, on whose word, and where the accounts collide.",
    },
    servers: [{ url: "/" }],
    security: [{}, { token: [] }],
    paths: Object.fromEntries(paths),
    components: {
      schemas: components.schemas,
      responses: Object.fromEntries(
        Object.entries(refusals).map(([status, description]) => [status, problem(description)]),
      ),
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "what `readout serve --host` printed" },
      },
    },
  };
}

const problem = (description: string): Json => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

function describe(route: Route, components: Components): Described {
  const { operation, method } = route;
  const formats = answerFormats(route);
  const isGet = method === "GET";
  const statuses = Object.keys(refusals).filter((status) => !isGet || !ofBodies.has(status));
  return {
    operationId: operation.name,
    summary: operation.summary,
    parameters: [...(isGet ? parametersOf(route) : []), formatParameter(formats)],
    ...(!isGet && { requestBody: bodyOf(route) }),
    responses: {
      200: {
        description: operation.summary,
        content: contentOf(route, formats, components),
        ...(operation.isFull && { headers: nextLink }),
      },
      ...(isGet && !route.isStream && { 304: { description: "the asker has this answer" } }),
      ...Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/${status}` }])),
    },
  };
}

const nextLink = {
  link: { description: 'where the page is full, the next one: `rel="next"`', schema: { type: "string" } },
};

const parametersOf = ({ fields, segments, required }: Route): Described["parameters"] =>
  Object.entries(fields).map(([name, { description = "", ...schema }]) => ({
    name,
    in: segments.includes(name) ? "path" : "query",
    required: required.includes(name),
    description,
    schema: segments.includes(name) ? { minLength: 1, ...schema } : schema,
  }));

const formatParameter = (formats: readonly AnswerFormat[]): Described["parameters"][number] => ({
  name: "format",
  in: "query",
  required: false,
  description: `how the answer looks; ${formats[0]!.name} if left out and Accept asks for no other`,
  schema: { type: "string", enum: formats.map(({ name }) => name) },
});

function bodyOf({ input, fields, takesArticles }: Route): NonNullable<Described["requestBody"]> {
  const files: Field = {
    type: "array",
    items: { type: "string", contentMediaType: "application/octet-stream" },
    description: "articles sent along",
  };
  const form = { type: "object", properties: { files, ...fields } };
  return {
    content: {
      "application/json": { schema: { ...schemaOf(input) } },
      ...(takesArticles && { "multipart/form-data": { schema: form } }),
    },
  };
}

function contentOf(route: Route, formats: readonly AnswerFormat[], { resultOf, lineOf }: Components): Json {
  const line = route.takesArticles
    ? { anyOf: [lineOf(route), { $ref: "#/components/schemas/Skipped" }] }
    : lineOf(route);
  const schemas: Readonly<Record<string, Json>> = {
    json: route.isStream ? { type: "array", items: line } : resultOf(route),
    jsonl: line,
  };
  return Object.fromEntries(
    formats.map(({ name, mediaType }) => [
      mediaType,
      { schema: schemas[name] ?? { type: "string", description: words[name] } },
    ]),
  );
}

const words: Readonly<Record<string, string>> = {
  text: "for reading in a terminal",
  csv: "a table",
  ics: "an iCalendar file to subscribe to",
  atom: "an Atom feed to subscribe to",
  events: "progress: `input` (begun), `skipped`, `result`, at the end `end` ({results, skipped}) or `problem`",
};
