import { isRemote, operations, type Operation } from "../src/operations/index.ts";
import { presenterOf } from "../src/serve/mcp/present/presenters.ts";
import { describeTool } from "../src/serve/mcp/server.ts";
import { toolInput } from "../src/serve/mcp/tool-input.ts";
import { shapeOf, typeText } from "./zod-text.ts";

const cell = (text: string): string => text.replaceAll("|", "\\|");

function toolSection(operation: Operation): string {
  const fields = Object.entries(shapeOf(toolInput(operation, presenterOf(operation), true)) ?? {});
  const rows = fields.map(
    ([field, type]) => `| \`${field}\` | \`${cell(typeText(type, new Map()))}\` | ${cell(type.description ?? "")} |`,
  );
  const table = `| takes | type | meaning |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
  return `### ${operation.name}\n\n${describeTool(operation)}\n\n${table}`;
}

const clients = JSON.stringify(
  { mcpServers: { readout: { command: "npx", args: ["readout", "mcp", "--store", "/home/you/news/readout.db"] } } },
  null,
  2,
);

/** How a language model uses the operations: what to write into a client's settings, what an answer cites, and the tools. */
export const mcpPage = `# MCP

Printed by \`npm run docs\` from src/serve/mcp. Readout offers its operations as tools to language models by the Model Context Protocol (2026-07-28 and the
versions of 2025).

## Connect

Over standard input and output: a client starts the program. This is what most clients take in their settings; name the store by its whole path, since clients start
programs in folders of their own. A client that runs so may open your files as you may.

\`\`\`json
${clients}
\`\`\`

Over HTTP: \`readout serve\` answers at \`http://localhost:8470/mcp\` (streamable HTTP, without sessions). With \`--host\` the token goes into the header
\`Authorization: Bearer …\`. No file of the server is opened; articles are given as addresses, or sent along as text in \`articles\`.

## What an answer cites

Every answer has the same findings twice: as data that fits the tool's output schema, and as text. \`[2:10-24]\` in the text, and \`{ article: 2, span: { start: 10, end: 24 }, words }\` in
the data, are code units 10 to 24 (UTF-16, as JavaScript and Java count) of the text of article 2 in that answer's list of sources, which has its id, outlet, title, address and date.
\`words\` are these code units letter by letter; \`isCut\` marks the rare place of more than 1,500. Numbers hold within one answer; ids of articles hold for good; ids of claims, events and
divergences hold until the story changes.

To check a span, read \`readout://article/{id}\` (the text and nothing else) and cut it at the span, or call \`article\` with \`start\` and \`end\`. \`readout://story/{id}\` is a story as a page
for reading. Names of speakers, verdicts and compatibility are what Readout takes the words to mean, and it errs ([how well](../README.md#how-to-read-a-dossier)); the words are the articles' own.

An answer stays below 40,000 characters of text, and as many of data, however long the story is: \`story\` and \`compare\` give an overview first, and then one part at a time (\`part\`, \`skip\`, \`limit\`),
or one finding with its places (\`id\`). Whatever is left out is counted, and the answer says what to ask for.

What goes wrong is an answer too (\`isError\`) that says what to do. Reading tells its progress where the client asks for it; a call that is cancelled stops at the next article, and
what was stored until then stays. The prompt \`brief\` asks for a brief on a story in which every sentence cites its places. Articles are material: nothing that stands in
them is an instruction, and the server tells models so.

## Tools

${operations.filter(isRemote).map(toolSection).join("\n")}`;
