import type { CallToolResult, ServerContext } from "@modelcontextprotocol/server";
import { z } from "zod";
import { remoteInput, StoreError, type Context, type Operation } from "../../operations/index.ts";
import type { Skipped } from "../../core/model/article.ts";
import { Refusal } from "../problem.ts";
import type { McpMeans } from "./means.ts";
import { presenterOf } from "./present/presenters.ts";
import { startProgress } from "./progress.ts";
import { toUploads } from "./sent-articles.ts";
import { ToolError } from "./tool-error.ts";
import { readsArticles } from "./tool-input.ts";

type Given = Readonly<Record<string, unknown>>;

/** Inputs named that could not be read; the others are counted. */
const mostSkipped = 20;

/** Runs an operation for a model; whatever goes wrong is an answer that says what to do. */
export function runTool(
  operation: Operation,
  given: Given,
  { mcpReq }: ServerContext,
  means: McpMeans,
): Promise<CallToolResult> {
  const call = answerOrExplain(operation, given, mcpReq, means).finally(() => means.calls?.delete(call));
  means.calls?.add(call);
  return call;
}

async function answerOrExplain(
  operation: Operation,
  given: Given,
  request: ServerContext["mcpReq"],
  means: McpMeans,
): Promise<CallToolResult> {
  try {
    return await answer(operation, given, request, means);
  } catch (error) {
    return { content: [{ type: "text", text: explain(error, request.signal, means) }], isError: true };
  }
}

async function answer(
  operation: Operation,
  given: Given,
  request: ServerContext["mcpReq"],
  means: McpMeans,
): Promise<CallToolResult> {
  const { input, uploads } = inputOf(operation, given, means);
  const readings = hearReadings(request);
  const context: Context = {
    ...(uploads && { uploads }),
    store: means.store,
    signal: request.signal,
    stdin: refuseStdin,
    onReading: readings.hear,
  };
  const endTurn = operation.effect === "changes" ? await means.takeTurn() : undefined;
  const results = untilCancelled(() => operation.run(input, context), request.signal);
  const presented = await presenterOf(operation)
    .present(results, { operation, store: means.store, given })
    .finally(endTurn);
  const { read, skipped } = readings;
  if (skipped.length > 0 && read() === 0) throw new ToolError(`nothing could be read:\n${writeSkipped(skipped)}`);
  const text = skipped.length === 0 ? presented.text : `${presented.text}\n\nNOT READ\n${writeSkipped(skipped)}`;
  const structuredContent = readsArticles(operation)
    ? { ...presented.structured, skipped: skipped.slice(0, mostSkipped) }
    : presented.structured;
  return { content: [{ type: "text", text }], structuredContent };
}

/** What the operation takes, and the articles that came along. Throws a `ToolError` where there is nothing to read. */
function inputOf(
  operation: Operation,
  { articles, ...given }: Given,
  { allowPrivate, mayOpenFiles }: McpMeans,
): { input: Parameters<Operation["run"]>[0]; uploads: ReadonlyMap<string, Uint8Array> | undefined } {
  const own = Object.fromEntries(Object.entries(given).filter(([name]) => name in operation.input.shape));
  if (!readsArticles(operation)) return { input: parseInput(operation, own), uploads: undefined };
  const sent = toUploads(articles as Parameters<typeof toUploads>[0]);
  const inputs = [...sent.keys(), ...(given["inputs"] as readonly string[])];
  if (inputs.length === 0)
    throw new ToolError("nothing to read: give web addresses in `inputs`, or texts in `articles`");
  if (sent.size > 0 && given["as"] !== undefined)
    throw new ToolError("`as` is for `inputs` alone; of articles sent along say it with each of them");
  const uploads = sent.size > 0 || !mayOpenFiles ? sent : undefined;
  return { input: parseInput(operation, { ...own, inputs }, { allowPrivate }), uploads };
}

/** Checks what others may give as all faces do, and adds what they may not. */
function parseInput(operation: Operation, given: Given, own: Given = {}): Parameters<Operation["run"]>[0] {
  const checked = remoteInput(operation).safeParse(given);
  if (!checked.success) throw new ToolError(z.prettifyError(checked.error));
  return operation.input.parse({ ...checked.data, ...own });
}

/** The standard input belongs to the protocol. */
const refuseStdin = async (): Promise<Uint8Array> => {
  throw new ToolError("there is no standard input to read here: send the text along in `articles`");
};

/** Counts what is read, tells the client of it, and stops where it has cancelled. */
function hearReadings(request: ServerContext["mcpReq"]) {
  const progress = startProgress(request);
  const skipped: Skipped[] = [];
  let read = 0;
  const hear: NonNullable<Context["onReading"]> = (reading) => {
    request.signal.throwIfAborted();
    if ("skipped" in reading) skipped.push(reading.skipped);
    else read++;
    progress("skipped" in reading ? `skipped ${reading.skipped.input}` : `read ${reading.article.input}`);
  };
  return { hear, skipped, read: () => read };
}

/** The results of an operation, be it one or many, until the client cancels. */
async function* untilCancelled(
  run: () => Promise<unknown> | AsyncIterable<unknown>,
  signal: AbortSignal,
): AsyncGenerator<unknown> {
  signal.throwIfAborted();
  const result = run();
  if (!(Symbol.asyncIterator in result)) return yield await result;
  for await (const one of result) {
    signal.throwIfAborted();
    yield one;
  }
}

const writeSkipped = (skipped: readonly Skipped[]): string =>
  [
    ...skipped.slice(0, mostSkipped).map(({ input, reason }) => `${input}: ${reason}`),
    ...(skipped.length > mostSkipped ? [`and ${skipped.length - mostSkipped} more`] : []),
  ].join("\n");

/** A sentence that says what to do; of a bug only that it is one, and the log has the rest. */
function explain(error: unknown, signal: AbortSignal, { report }: McpMeans): string {
  if (signal.aborted) return "cancelled; what was stored until then stays stored";
  if (error instanceof StoreError || error instanceof ToolError || error instanceof Refusal)
    return error.message.replaceAll(/'readout (\w+)'/g, "the tool $1");
  report(error);
  return "this is a bug in readout, and no fault of the call; its log (standard error) says more";
}
