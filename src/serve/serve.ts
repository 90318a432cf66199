import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { z } from "zod";
import { operations, storeInputs, streamStore, type Format, type Operation } from "../operations/index.ts";
import { isLoopback } from "./host.ts";
import { usualLimits } from "./means.ts";

const webFolder = join(import.meta.dirname, "../../dist/web");
const usualPort = 8470;

const input = z.object({
  port: z
    .int()
    .min(0)
    .max(65_535)
    .default(usualPort)
    .meta({ title: "number", description: `where it listens; ${usualPort} if left out, 0 for any that is free` }),
  host: z.string().min(1).default("127.0.0.1").meta({
    title: "name",
    description:
      "let others in: listen on this address of the machine; only programs of this machine come in if left out",
  }),
  token: z
    .string()
    .regex(/^[\w.~-]{16,}$/, "write at least 16 letters, digits, - or _")
    .optional()
    .meta({ title: "text", description: "what all who come in must have; with --host one is made if left out" }),
  ...storeInputs,
  allowPrivate: z.boolean().default(false).describe("fetch also from private and loopback addresses"),
});

/** Where the server is, and what all who come in must have. */
export const Serving = z.object({ address: z.string(), token: z.string().nullable() });
export type Serving = z.infer<typeof Serving>;

const tokenBytes = 32;
const makeToken = (): string => randomBytes(tokenBytes).toString("base64url");

const text: Format<Serving> = { name: "text", mediaType: "text/plain", load: () => import("./serving-text.ts") };
const jsonLines: Format<Serving> = {
  name: "jsonl",
  mediaType: "application/jsonl",
  load: async () => ({ render: (serving) => `${JSON.stringify(serving)}\n` }),
};

/** `readout serve`: the web application and the HTTP API, until it is stopped. */
export const serveOperation = {
  name: "serve",
  summary: "the web application and the HTTP API, for this machine; with --host for others",
  effect: "serves",
  input,
  output: Serving,
  formats: [text, jsonLines],
  isEndless: () => true,
  run: ({ port, host, allowPrivate, ...inputs }, context = {}): AsyncGenerator<Serving> =>
    streamStore(inputs, context, async function* (store) {
      const token = inputs.token ?? (isLoopback(host) ? null : makeToken());
      const [{ createApp }, { listen }, { startThreads }] = await Promise.all([
        import("./app.ts"),
        import("./listen.ts"),
        import("./threads.ts"),
      ]);
      const threads = startThreads(inputs);
      const app = createApp({
        store,
        threads,
        operations,
        token,
        host,
        allowPrivate,
        web: webFolder,
        limits: usualLimits,
        report: console.error,
      });
      const listening = await listen(app.fetch, { host, port });
      try {
        yield { address: listening.address, token };
        await listening.until(context.signal);
      } finally {
        await listening.close();
        await threads.close();
      }
    }),
} as const satisfies Operation<typeof input, Serving>;
