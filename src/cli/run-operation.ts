import { z } from "zod";
import { UsageError, type Context, type Operation } from "../operations/index.ts";
import { exitCodes } from "./exit-codes.ts";
import { wantsColor, widthOf, type Io, type Terminal } from "./io.ts";
import { printMessage } from "./message.ts";
import type { Request } from "./program.ts";
import { hearStop } from "./stop.ts";
import { startProgress, type Progress } from "./progress.ts";
import { fileSink, streamSink } from "./sink.ts";

/** Runs an operation, prints what it gives, names what was skipped; gives the exit code. */
export async function runOperation(operation: Operation, request: Request, io: Io): Promise<number> {
  const input = parseInput(operation, request.values);
  const progress = await startProgress(io);
  const readings = countReadings(io, progress);
  const write = await writerFor(operation, request, input, io);
  const sink = request.out === undefined ? streamSink(io.stdout) : fileSink(request.out);
  const stop = operation.isEndless?.(input) ? hearStop(io) : undefined;
  const context = { onInput: progress.onInput, onReading: readings.note, ...(stop && { signal: stop.signal }) };
  try {
    for await (const output of each(operation.run(input, context))) {
      if (readings.isNothingRead()) continue;
      progress.hide();
      if (!(await sink.write(write(output)))) break;
    }
  } finally {
    stop?.end();
    progress.end();
  }
  await sink.close();
  if (!readings.isNothingRead()) return exitCodes.done;
  printMessage("nothing could be read, so there is nothing to show", io);
  return exitCodes.nothingRead;
}

function parseInput({ name, input }: Operation, values: Request["values"]) {
  const parsed = z.safeParse(input, values);
  if (parsed.success) return parsed.data;
  const [{ path, message }] = parsed.error.issues as [z.core.$ZodIssue];
  throw new UsageError(`${path.join(".")}: ${message}. Try 'readout ${name} --help'.`);
}

/** Counts what is read and names what is skipped. */
function countReadings(io: Io, progress: Progress) {
  let read = 0;
  let skipped = 0;
  const note: NonNullable<Context["onReading"]> = (reading) => {
    if ("article" in reading) read++;
    else {
      skipped++;
      progress.hide();
      printMessage(`skipped ${reading.skipped.input}: ${reading.skipped.reason}`, io);
    }
    progress.onReading(reading);
  };
  return { note, isNothingRead: () => skipped > 0 && read === 0 };
}

async function writerFor({ formats }: Operation, request: Request, input: object, io: Io) {
  const format = formats.find(({ name }) => name === request.format) ?? formats[0]!;
  const { render } = await format.load();
  const terminal: Terminal = request.out === undefined ? io.stdout : {};
  const view = {
    width: widthOf(terminal),
    color: wantsColor(request.color, terminal, io.env),
    all: "all" in input && input.all === true,
  };
  return (output: unknown) => render(output, view);
}

/** The results of an operation, be it one or many. */
async function* each<Output>(result: Promise<Output> | AsyncIterable<Output>): AsyncGenerator<Output> {
  if (Symbol.asyncIterator in result) yield* result;
  else yield await result;
}
