#!/usr/bin/env node
import { enableCompileCache } from "node:module";

// Halves the time to start from the second run on (0.29 s to 0.13 s for --help).
enableCompileCache();
const { runCli } = await import("./run-cli.ts");

// A reader of our messages that has gone away is no reason to fail.
process.stderr.on("error", () => {});
process.exitCode = await runCli(process.argv.slice(2), process);
