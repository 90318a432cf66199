/** `npm run docs`: prints the model, its JSON Schemas and the operations into docs/ from the code; `--check` only compares. */
import { z } from "zod";
import * as model from "../src/core/model/index.ts";
import { columns } from "../src/render/csv/columns.ts";
import { commands } from "../src/cli/commands.ts";
import { fields } from "../src/read/fields.ts";
import { formats } from "../src/read/formats.ts";
import { writeGenerated } from "./generated.ts";
import { mcpPage } from "./mcp-page.ts";
import { shapeOf, typeText } from "./zod-text.ts";

const types = new Map(
  Object.entries<unknown>(model).filter((entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType),
);
const names = new Map<unknown, string>([...types].map(([name, schema]) => [schema, name]));

const fieldsOf = (schema: z.ZodType): [string, z.ZodType][] => Object.entries(shapeOf(schema) ?? {});

/** The types in whose fields a type stands. */
function holders(name: string): string[] {
  const uses = new RegExp(`\\b${name}\\b`);
  return [...types]
    .filter(([, schema]) => fieldsOf(schema).some(([, field]) => uses.test(typeText(field, names))))
    .map(([holder]) => holder);
}

function modelSection([name, schema]: [string, z.ZodType]): string {
  const lines = fieldsOf(schema).map(([field, type]) => {
    const optional = type.safeParse(undefined).success;
    const comment = names.has(type) || !type.description ? "" : `  // ${type.description}`;
    return `  ${field}${optional ? "?" : ""}: ${typeText(type, names)};${comment}`;
  });
  const body =
    lines.length > 0 ? `interface ${name} {\n${lines.join("\n")}\n}` : `type ${name} = ${typeText(schema, new Map())}`;
  const inside = holders(name);
  const place =
    inside.length > 0 ? `Stands in ${inside.map((holder) => `\`${holder}\``).join(", ")}.` : "Stands alone.";
  return `## ${name}\n\n${schema.description ?? ""}\n${place}\n\n\`\`\`ts\n${body}\n\`\`\`\n`;
}

const modelPage = `# Model

Printed by \`npm run docs\` from src/core/model, whose zod schemas are the reference. All values are plain read-only JSON.
Offsets are UTF-16 code units into \`Article.text\`, \`end\` exclusive. Dates are ISO 8601 prefixes: their length is their precision.

${[...types].map(modelSection).join("\n")}`;

function operationSection(operation: (typeof commands)[number]): string {
  const rows = fieldsOf(operation.input).map(
    ([field, type]) =>
      `| \`${field}\` | \`${typeText(type, names).replaceAll("|", "\\|")}\` | ${type.description ?? ""} |`,
  );
  return `## ${operation.name}\n\n${operation.summary}\n\n| input | type | meaning |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
}

const operationsPage = `# Operations

Printed by \`npm run docs\` from src/operations and src/serve; on the command line each is \`readout <name> <inputs…>\`, its inputs options.

${commands.map(operationSection).join("\n")}`;

const csvPage = `# Events as CSV

Printed by \`npm run docs\` from src/render/csv/columns.ts. \`readout compare <inputs…> --format csv\` prints one row an event of the story: RFC 4180,
UTF-8, a header, several values of a cell parted by semicolons. Text that a spreadsheet would run as a formula has an apostrophe before it.

| column | meaning |
| --- | --- |
${columns.map(({ name, meaning }) => `| \`${name}\` | ${meaning} |`).join("\n")}
`;

const code = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(" ");

const inputsPage = `# Inputs

Printed by \`npm run docs\` from src/read. An input is a file, a folder, a glob, an address or \`-\` for standard input; any of them may be packed with gzip.
The format is what \`--as\` says, else what a server declares, else what the extension says, else what the first bytes look like.

| format | extensions | media types |
| --- | --- | --- |
${formats.map(({ name, extensions, mediaTypes }) => `| \`${name}\` | ${code(extensions)} | ${code(mediaTypes)} |`).join("\n")}

## Fields of JSON and JSONL

One object an article; schema.org, ninjs, news-please and JSON Feed are covered by their own names. Of several names for one thing the first that is filled counts; a value may be a string, a list of them, or
objects with a \`name\`. A text may be HTML.

| of an article | names |
| --- | --- |
${Object.entries(fields)
  .map(([field, keys]) => `| ${field} | ${code(keys)} |`)
  .join("\n")}
`;

/** JSON Schema of a type; that everything is read-only goes without saying. */
function jsonSchema(schema: z.ZodType): string {
  const printed = z.toJSONSchema(schema, { override: ({ jsonSchema: node }) => void delete node.readOnly });
  return `${JSON.stringify(printed, null, 2)}\n`;
}

writeGenerated("npm run docs", {
  "docs/model.md": modelPage,
  "docs/operations.md": operationsPage,
  "docs/inputs.md": inputsPage,
  "docs/csv.md": csvPage,
  "docs/mcp.md": mcpPage,
  "docs/dossier.schema.json": jsonSchema(model.Dossier),
  "docs/analysis.schema.json": jsonSchema(model.Analysis),
});
