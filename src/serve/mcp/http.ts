import { createMcpHandler } from "@modelcontextprotocol/server";
import { createMcpServer } from "./server.ts";
import type { McpMeans } from "./means.ts";

/** MCP over HTTP (streamable, without sessions): a request in, a response out. Who may ask at all is for whoever mounts it. */
export interface McpHttp {
  readonly answer: (request: Request) => Promise<Response>;
  /** Ends what is being answered. */
  readonly close: () => Promise<void>;
}

/** Largest body of a request, in bytes. */
const mostBytes = 50_000_000;

/** Answers requests to /mcp; no file of the machine is opened. */
export function createMcpHttp(means: Omit<McpMeans, "mayOpenFiles">): McpHttp {
  const { fetch, close } = createMcpHandler(() => createMcpServer({ ...means, mayOpenFiles: false }), {
    maxRequestBodySize: mostBytes,
    onerror: () => {},
  });
  return { answer: (request) => fetch(request), close };
}
