import { serveStdio as serve, StdioServerTransport } from "@modelcontextprotocol/server/stdio";
import { createTurns } from "../turns.ts";
import type { McpMeans } from "./means.ts";
import { createMcpServer } from "./server.ts";

/** A message may hold articles; in bytes. */
const mostBytes = 50_000_000;

/** Serves a client over standard input and output until it closes them or the signal comes; then what is running is cancelled and waited for. */
export async function serveStdio(means: Omit<McpMeans, "calls" | "takeTurn">, signal?: AbortSignal): Promise<void> {
  if (process.stdin.isTTY) console.error("readout: waiting for an MCP client on standard input; Ctrl-C ends it");
  const transport = new StdioServerTransport(process.stdin, process.stdout, { maxBufferSize: mostBytes });
  const calls = new Set<Promise<unknown>>();
  const takeTurn = createTurns();
  const handle = serve(() => createMcpServer({ ...means, calls, takeTurn }), { transport });
  await new Promise<void>((resolve) => {
    const { onclose } = transport;
    // oxlint-disable-next-line prefer-add-event-listener -- a transport is no event target
    transport.onclose = () => {
      onclose?.();
      resolve();
    };
    if (signal?.aborted) resolve();
    signal?.addEventListener("abort", () => resolve(), { once: true });
  });
  await handle.close();
  await Promise.allSettled(calls);
}
