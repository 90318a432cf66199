import { z } from "zod";
import { operations, storeInputs, streamStore, type Operation } from "../../operations/index.ts";
import { articleInputs } from "../../operations/inputs.ts";

const input = z.object({ ...storeInputs, allowPrivate: articleInputs.allowPrivate });

/** What goes to standard output is the protocol's. */
const nothing = { name: "none", mediaType: "text/plain", load: async () => ({ render: () => "" }) };

/** `readout mcp`: the operations as tools for a language model, over standard input and output, until the client closes them. */
export const mcpOperation = {
  name: "mcp",
  summary: "the operations as tools for a language model (MCP over standard input and output)",
  effect: "serves",
  input,
  output: z.undefined(),
  formats: [nothing],
  isEndless: () => true,
  run: ({ allowPrivate, ...inputs }, context = {}): AsyncGenerator<undefined> =>
    // oxlint-disable-next-line require-yield -- a result would stand in the middle of the protocol
    streamStore(inputs, context, async function* (store) {
      const { serveStdio } = await import("./stdio.ts");
      await serveStdio({ operations, store, allowPrivate, mayOpenFiles: true, report }, context.signal);
    }),
} as const satisfies Operation<typeof input, undefined>;

const report = (bug: unknown): void => console.error("readout: this is a bug:", bug);
