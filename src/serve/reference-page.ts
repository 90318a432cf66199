import { html } from "hono/html";
import type { Described, OpenApi } from "./openapi.ts";

type Parts = readonly unknown[];

/** The document of the API for people to read: one page without a script. */
export const referencePage = ({ info, paths, components }: OpenApi): string =>
  String(
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${info.title}: HTTP API</title>
          <link rel="stylesheet" href="/docs/style.css" />
        </head>
        <body>
          <header>
            <h1>${info.title}: HTTP API</h1>
            <p>
              ${info.description} Version ${info.version}; for programs:
              <a href="/openapi.json">/openapi.json</a> (OpenAPI 3.1).
            </p>
            <p>
              With <code>readout serve --host</code> every request needs the token:
              <code>Authorization: Bearer …</code>. What is not answered is a problem (RFC 9457):
              <code>{type, title, status, detail, errors?}</code>.
            </p>
            <nav aria-label="Operations">
              <ul>
                ${each(
                  paths,
                  (path, method) =>
                    html`<li>
                      <a href="#${path}"><b>${method}</b> ${path}</a>
                    </li>`,
                )}
              </ul>
            </nav>
          </header>
          <main>
            ${each(paths, section)}
            <h2 id="schemas">Schemas</h2>
            ${Object.entries(components.schemas).map(
              ([name, schema]) =>
                html`<details id="schema-${name}">
                  <summary>${name}</summary>
                  <pre>${JSON.stringify(schema, null, 2)}</pre>
                </details>`,
            )}
          </main>
        </body>
      </html> `,
  );

const each = (paths: OpenApi["paths"], show: (path: string, method: string, described: Described) => unknown): Parts =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => show(path, method.toUpperCase(), described)),
  );

const section = (path: string, method: string, { summary, parameters, requestBody, responses }: Described) =>
  html` <section id="${path}">
    <h2><b>${method}</b> ${path}</h2>
    <p>${summary}</p>
    ${
      parameters.length > 0
        ? table(
            "Path and query",
            parameters.map(({ name, in: place, required, description = "", schema }) => [
              name,
              required ? `${place}, required` : place,
              schema,
              description,
            ]),
          )
        : ""
    }
    ${Object.entries(requestBody?.content ?? {}).map(([type, { schema }]) => table(`Body: ${type}`, bodyRows(schema)))}
    <p>
      Answers: ${Object.keys(responses).join(", ")}. As
      ${Object.keys((responses[200]?.["content"] ?? {}) as object).join(", ")}.
    </p>
  </section>`;

type Row = readonly [name: string, place: string, schema: object, meaning: string];

const table = (caption: string, rows: readonly Row[]) =>
  html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">Name</th>
        <th scope="col">Where</th>
        <th scope="col">Type</th>
        <th scope="col">Meaning</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([name, place, schema, meaning]) =>
          html`<tr>
            <th scope="row"><code>${name}</code></th>
            <td>${place}</td>
            <td>${typeText(schema)}</td>
            <td>${meaning}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

function bodyRows(schema: Readonly<Record<string, unknown>>): Row[] {
  const { properties = {}, required = [] } = schema as {
    properties?: Record<string, { description?: string }>;
    required?: readonly string[];
  };
  return Object.entries(properties).map(([name, field]) => [
    name,
    required.includes(name) ? "body, required" : "body",
    field,
    field.description ?? "",
  ]);
}

/** [integer, 1 to 10000, usually 20]; [one of json, text]; [list of string] */
function typeText(schema: object): string {
  const { type, enum: values, items, minimum, maximum, default: usual } = schema as Record<string, any>; // oxlint-disable-line typescript/no-explicit-any -- JSON Schema
  const kind = values ? `one of ${values.join(", ")}` : type === "array" ? `list of ${items?.type ?? "values"}` : type;
  const range = minimum === undefined ? "" : `, ${minimum} to ${maximum ?? "any"}`;
  return `${kind}${range}${usual === undefined ? "" : `, usually ${usual}`}`;
}
