import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo, Server } from "node:net";
import { onTestFinished } from "vitest";
import { createFetch, type Fetch, type Fetched, type WebOptions } from "../../../src/read/web/fetch.ts";

/** A host on loopback that notes what it is asked. */
export interface Host {
  readonly origin: string;
  readonly port: number;
  readonly asked: { readonly path: string; readonly at: number; readonly headers: IncomingMessage["headers"] }[];
}

/** Answers by path; a path without one is not found. */
export type Answers = Readonly<Record<string, RequestListener>>;

/** Opens a host on loopback until the test is over. */
export async function openHost(answers: Answers): Promise<Host> {
  const asked: Host["asked"] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push({ path, at: performance.now(), headers: request.headers });
    (answers[path] ?? notFound)(request, response);
  });
  const port = await listen(server);
  onTestFinished(() => server.closeAllConnections());
  return { origin: `http://127.0.0.1:${port}`, port, asked };
}

/** Lets a server listen on some free port of loopback until the test is over. */
export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

const notFound: RequestListener = (_, response) => void response.writeHead(404).end();

/** An answer with this content and these headers. */
export const give =
  (content: string | Uint8Array, headers: Readonly<Record<string, string>> = {}, status = 200): RequestListener =>
  (_, response: ServerResponse) =>
    void response.writeHead(status, headers).end(content);

/** A page of HTML. */
export const page = (content: string): RequestListener => give(content, { "content-type": "text/html; charset=utf-8" });

/** A redirect. */
export const redirect = (location: string, status = 302): RequestListener => give("", { location }, status);

/** Fetches from loopback without a pause. */
export const openWeb = (options: WebOptions = {}): Fetch => createFetch({ allowPrivate: true, pause: 0, ...options });

/** What was fetched, as text. */
export const textOf = (fetched: Fetched | { readonly reason: string }): string =>
  "reason" in fetched ? `refused: ${fetched.reason}` : Buffer.from(fetched.bytes).toString();

/** Why an address gave nothing. */
export const reasonOf = (fetched: Fetched | { readonly reason: string }): string =>
  "reason" in fetched ? fetched.reason : `fetched ${fetched.url}`;
