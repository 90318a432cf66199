import { Command, Option } from "commander";
import { readVersion, type Operation } from "../operations/index.ts";
import { argumentsOf, optionsOf } from "./fields.ts";
import { widthOf, type Io } from "./io.ts";
import { printMessage } from "./message.ts";

/** What the user asks of an operation: its own input by name, and how to show the result. */
export interface Request {
  readonly values: Readonly<Record<string, unknown>>;
  readonly format?: string;
  readonly out?: string;
  readonly color?: boolean;
}

export type Runner = (operation: Operation, request: Request) => Promise<void>;

/** The command line: one command an operation. */
export function createProgram(operations: readonly Operation[], io: Io, run: Runner): Command {
  const program = new Command("readout")
    .description("Compares what several outlets wrote about the same events.")
    .version(readVersion(), "-V, --version", "print the version");
  configure(program, io);
  program.showHelpAfterError("Try 'readout --help'.");
  for (const operation of operations) program.addCommand(createCommand(operation, io, run));
  return program;
}

function createCommand(operation: Operation, io: Io, run: Runner): Command {
  const command = configure(new Command(operation.name), io);
  command.description(operation.summary).showHelpAfterError(`Try 'readout ${operation.name} --help'.`);
  const names = argumentsOf(operation).map((argument) => command.addArgument(argument) && argument.name());
  for (const option of [...optionsOf(operation), ...outputOptions(operation)]) command.addOption(option);
  return command.action(async () => {
    const { format, out, color, ...options } = command.opts();
    const positional = Object.fromEntries(names.map((name, at) => [name, command.processedArgs[at]]));
    await run(operation, { values: { ...positional, ...options }, format, out, color });
  });
}

function outputOptions({ formats }: Operation): Option[] {
  const names = formats.map(({ name }) => name);
  const format = new Option("--format <format>", "how to print the result").choices(names).default(names[0]);
  const color = new Option("--color", "colours even where the output is no terminal");
  const plain = new Option("--no-color", "no colours; so does the variable NO_COLOR");
  const out = new Option("--out <file>", "write to a file");
  return names.length > 1 ? [format, out, color, plain] : [out];
}

function configure(command: Command, io: Io): Command {
  return command.exitOverride().configureOutput({
    writeOut: (text) => void io.stdout.write(text),
    writeErr: (text) => void io.stderr.write(text),
    getOutHelpWidth: () => widthOf(io.stdout),
    getErrHelpWidth: () => widthOf(io.stderr),
    outputError: (text) => printMessage(text.replace(/^error: /, "").trim(), io),
  });
}
