import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { InMemoryTransport } from "@modelcontextprotocol/client";
import { expect, test } from "vitest";
import { z } from "zod";
import type { Operation } from "../../src/operations/index.ts";
import { createMcpServer } from "../../src/serve/mcp/server.ts";
import { createTurns } from "../../src/serve/turns.ts";
import { openStore } from "../../src/store/open.ts";
import { scratchFolder } from "../store/databases.ts";
import { mcpClient } from "./mcp-client.ts";

const folder = scratchFolder();
const input = z.object({ inputs: z.array(z.string()) });

test("a call that gives one result stops at the next article when it is cancelled", async () => {
  let read = 0;
  const patient: Operation = {
    name: "patient",
    summary: "reads for a long time",
    effect: "computes",
    input,
    output: z.object({}),
    formats: [{ name: "text", mediaType: "text/plain", load: async () => ({ render: () => "" }) }],
    async run(_, context) {
      for (; read < 100; read++) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other is what is tested
        await setTimeout(5);
        context?.onReading?.({ skipped: { input: `${read}`, reason: "none" } });
      }
      return {};
    },
  };
  const store = await openStore({ file: join(folder, "readout.db") });
  const means = { store, allowPrivate: false, mayOpenFiles: true, report: () => {}, takeTurn: createTurns() };
  const calls = new Set<Promise<unknown>>();
  const server = createMcpServer({ ...means, calls, operations: [patient] });
  const [here, there] = InMemoryTransport.createLinkedPair();
  const { client } = mcpClient();
  await Promise.all([server.connect(there), client.connect(here)]);
  const end = new AbortController();
  const call = client.callTool(
    { name: "patient", arguments: { inputs: ["x"] } },
    { signal: end.signal, onprogress: () => end.abort() },
  );
  await expect(call).rejects.toThrow(/abort/i);
  await Promise.allSettled(calls);
  expect(read).toBeLessThan(50);
  await client.close();
  await store.close();
});
