import { CommanderError } from "commander";
import { FormatError, operations as allOperations, StoreError, type Operation } from "../operations/index.ts";
import { exitCodes, UsageError } from "./exit-codes.ts";
import { guide } from "./guide.ts";
import type { Io } from "./io.ts";
import { printMessage } from "./message.ts";
import { createProgram } from "./program.ts";
import { runOperation } from "./run-operation.ts";

/** Runs a command line; gives the exit code and never throws. */
export async function runCli(
  argv: readonly string[],
  io: Io,
  operations: readonly Operation[] = allOperations,
): Promise<number> {
  let exitCode: number = exitCodes.done;
  const program = createProgram(operations, io, async (operation, request) => {
    exitCode = await runOperation(operation, request, io);
  });
  try {
    if (argv.length === 0) io.stdout.write(guide(operations));
    else await program.parseAsync(argv, { from: "user" });
    return exitCode;
  } catch (error) {
    return report(error, io);
  }
}

function report(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUsage;
  if (error instanceof StoreError) {
    printMessage(error.message, io);
    return exitCodes.storeFailed;
  }
  if (error instanceof UsageError || error instanceof FormatError) {
    printMessage(error.message, io);
    return exitCodes.wrongUsage;
  }
  printBug(error, io);
  return exitCodes.bug;
}

function printBug(error: unknown, io: Io): void {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  printMessage(`this is a bug: ${message}`, io);
  if (io.env["READOUT_DEBUG"] === "1") io.stderr.write(`${stack}\n`);
  else printMessage("please report it with the command you ran; READOUT_DEBUG=1 shows where it happened", io);
}
