import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A server in a process of its own. */
export interface Started {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Starts `readout serve` on a store. */
export async function startServer(store: string): Promise<Started> {
  const main = new URL("../../src/cli/main.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, [main, "serve", "--store", store, "--port", "0", "--format", "jsonl"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(createInterface(child.stdout), "line")) as [string];
  const { address } = JSON.parse(line) as { address: string };
  return {
    address,
    async stop() {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}
