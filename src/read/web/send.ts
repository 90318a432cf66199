import { Agent, request, type Dispatcher } from "undici";
import { createLookup, type Resolve } from "./lookup.ts";
import type { FindSpecial } from "./special-addresses.ts";
import { userAgent } from "./user-agent.ts";

/** An answer whose body has not been read yet: read it or drop it. */
export type Answer = Dispatcher.ResponseData;
/** Sends one GET request; throws where the network fails. */
export type Send = (url: URL, signal: AbortSignal, headers?: Readonly<Record<string, string>>) => Promise<Answer>;

const ownHeaders = {
  "user-agent": userAgent,
  accept:
    "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, application/json;q=0.9, application/x-ndjson;q=0.9, text/plain;q=0.8, application/warc;q=0.8, application/gzip;q=0.8, */*;q=0.1",
  "accept-encoding": "gzip, br, zstd",
};

/** Sockets of our own: no proxy of the environment, no cookies, no redirects; idle ones do not keep the process alive. */
export function createSend(resolve: Resolve, special: FindSpecial): Send {
  const dispatcher = new Agent({ connect: { lookup: createLookup(resolve, special), rejectUnauthorized: true } });
  return (url, signal, headers = {}) => request(url, { dispatcher, signal, headers: { ...ownHeaders, ...headers } });
}
