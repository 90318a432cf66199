import type { Operation } from "../operations/index.ts";

/** What to do next, for whoever calls the command with nothing. */
export const guide = (operations: readonly Operation[]): string =>
  `Readout compares what several outlets wrote about the same events.

${operations.map(({ name, summary }) => `  readout ${name} <inputs...>`.padEnd(32) + summary).join("\n")}

Save the articles as text, HTML, JSON, JSONL or RSS files in one folder, or copy their addresses, then:

  readout compare my-folder
  readout compare https://…  https://…

readout --help lists everything; readout compare --help lists the options.
`;
