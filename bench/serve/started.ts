import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";

/** A server in a process of its own. */
export interface Started {
  readonly address: string;
  /** Milliseconds of processor that it has taken; nothing where the system does not tell as Linux does. */
  readonly processor: () => number;
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
    processor: () => processorOf(child.pid!),
    async stop() {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** User and system time stand behind the name, which may hold spaces, in hundredths of a second. */
function processorOf(pid: number): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return Number.NaN;
  const fields = readFileSync(file, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
