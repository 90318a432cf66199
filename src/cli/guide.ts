import type { Operation } from "../operations/index.ts";
import { argumentsOf } from "./fields.ts";

const column = 34;

/** [judge <verdict> <a> <b>] */
const callOf = (operation: Operation): string =>
  [operation.name, ...argumentsOf(operation).map((one) => `<${one.name()}${one.variadic ? "..." : ""}>`)].join(" ");

/** What to do next, for whoever calls the command with nothing. */
export const guide = (operations: readonly Operation[]): string =>
  `Readout compares what several outlets wrote about the same events.

${operations.map((operation) => `  readout ${callOf(operation)}`.padEnd(column) + operation.summary).join("\n")}

Save the articles as text, HTML, JSON, JSONL or RSS files in one folder, or copy their addresses, then:

  readout compare my-folder
  readout compare https://…  https://…

To keep what you read, and to find it again:

  readout ingest my-folder
  readout stories

readout --help lists everything; readout compare --help lists the options.
`;
