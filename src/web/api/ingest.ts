import type { Ingested } from "../../core/model/stored.ts";
import { asProblem, unreachable, type Problem } from "./client.ts";
import { readEvents } from "./events.ts";

/** What the server tells while it stores articles. */
export type IngestEvent =
  | { readonly name: "input"; readonly data: { readonly input: string } }
  | { readonly name: "skipped"; readonly data: { readonly input: string; readonly reason: string } }
  | { readonly name: "result"; readonly data: Ingested }
  | { readonly name: "end"; readonly data: { readonly results: number; readonly skipped: number } }
  | { readonly name: "problem"; readonly data: Problem };

/** What is sent along: a file under a name of its own, or an address. */
export type Input = { readonly name: string; readonly file?: File };

/** Has the server read and store articles; tells what becomes of them. Throws a {@link Problem}. */
export async function* ingest(inputs: readonly Input[], signal: AbortSignal): AsyncGenerator<IngestEvent> {
  const body = new FormData();
  for (const { name, file } of inputs)
    if (file) body.append("files", file, name);
    else body.append("inputs", name);
  const request = { method: "POST", body, signal, headers: { accept: "text/event-stream" } };
  const response = await fetch("/api/ingest", request).catch(unreachable);
  if (!response.ok || !response.body) throw asProblem(await response.json().catch(() => null), response);
  for await (const event of readEvents(response.body)) yield event as IngestEvent;
}
