#!/usr/bin/env node
import { runCli } from "./run-cli.ts";

// A reader of our messages that has gone away is no reason to fail.
process.stderr.on("error", () => {});
process.exitCode = await runCli(process.argv.slice(2), process);
