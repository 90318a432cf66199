import type { McpHttpHandler } from "@modelcontextprotocol/server";
import type { McpMeans } from "./means.ts";

interface HttpMeans extends Omit<McpMeans, "mayOpenFiles" | "calls"> {
  /** Bytes of a request. */
  readonly mostBytes: number;
}

/** Answers MCP over HTTP (streamable, without sessions); no file of the machine is opened. Who may ask at all is for whoever mounts it; what it needs is loaded with the first request. */
export function answerMcp(means: HttpMeans): (request: Request) => Promise<Response> {
  let handler: Promise<McpHttpHandler> | undefined;
  return async (request) => {
    handler ??= createHandler(means);
    return (await handler).fetch(request);
  };
}

async function createHandler({ mostBytes, ...means }: HttpMeans): Promise<McpHttpHandler> {
  const [{ createMcpHandler }, { createMcpServer }] = await Promise.all([
    import("@modelcontextprotocol/server"),
    import("./server.ts"),
  ]);
  return createMcpHandler(() => createMcpServer({ ...means, mayOpenFiles: false }), {
    maxRequestBodySize: mostBytes,
    // Nothing that a client could subscribe to ever changes, and an open stream would keep the server from ending.
    maxSubscriptions: 0,
  });
}
