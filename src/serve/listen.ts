import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { hostname } from "node:os";
import { createAdaptorServer } from "@hono/node-server";
import { UsageError } from "../operations/index.ts";
import { inAddress } from "./host.ts";

type Answer = Parameters<typeof createAdaptorServer>[0]["fetch"];

interface At {
  readonly host: string;
  readonly port: number;
}

/** A server that listens. */
export interface Listening {
  readonly address: string;
  /** Comes when the signal does; never where there is none. */
  readonly until: (signal: AbortSignal | undefined) => Promise<void>;
  /** Finishes the requests that were begun, and takes no more. */
  readonly close: () => Promise<void>;
}

/** Listens for requests. Throws a `UsageError` where it cannot. */
export async function listen(answer: Answer, { host, port }: At): Promise<Listening> {
  const server = createAdaptorServer({ fetch: answer }) as Server;
  server.listen({ host, port });
  try {
    await once(server, "listening");
  } catch (error) {
    throw new UsageError(explain(error as NodeJS.ErrnoException, { host, port }), { cause: error });
  }
  return {
    address: `http://${nameOf(host)}:${(server.address() as AddressInfo).port}`,
    async until(signal) {
      if (!signal?.aborted) await (signal ? once(signal, "abort") : new Promise<never>(() => {}));
    },
    async close() {
      const closed = once(server, "close");
      server.close();
      await closed;
    },
  };
}

/** Addresses that stand for all that the machine has. */
const all = new Set(["0.0.0.0", "::"]);

const nameOf = (host: string): string => (all.has(host) ? hostname() : inAddress(host));

function explain({ code = "", message }: NodeJS.ErrnoException, { host, port }: At): string {
  if (code === "EADDRINUSE")
    return `port ${port} is taken, perhaps by another readout serve; choose another with --port, or 0 for any`;
  if (code === "EACCES") return `port ${port} needs rights that this user lacks; choose one from 1024 on with --port`;
  if (code === "ENOTFOUND" || code === "EAI_AGAIN")
    return `--host ${host}: there is no such host; name an address of this machine`;
  if (code === "EADDRNOTAVAIL")
    return `--host ${host} is no address of this machine; 0.0.0.0 stands for all that it has`;
  return `cannot listen on ${host}, port ${port} (${message})`;
}
