import type { Problem } from "./problem.ts";
import type { News } from "./run.ts";

type Chunks = AsyncGenerator<string>;

/** News as what a format prints of each; of news that are no results only what was skipped is told, in a line of `printSkipped`. */
export async function* printEach(
  news: AsyncIterable<News>,
  print: (result: unknown) => string,
  printSkipped: (skipped: unknown) => string,
): Chunks {
  for await (const { kind, value } of news)
    if (kind === "result") yield print(value);
    else if (kind === "skipped") yield printSkipped(value);
}

/** Lines of JSON as one list. */
export async function* toList(lines: AsyncIterable<string>): Chunks {
  let lead = "[\n";
  for await (const chunk of lines) {
    const items = chunk.split("\n").filter((line) => line !== "");
    if (items.length === 0) continue;
    yield lead + items.join(",\n");
    lead = ",\n";
  }
  yield lead === "[\n" ? "[]\n" : "\n]\n";
}

/** News as server-sent events, with an `end` or a `problem` as the last. */
export async function* toEvents(news: AsyncIterable<News>, explain: (error: unknown) => Problem): Chunks {
  const counts = { results: 0, skipped: 0 };
  try {
    for await (const { kind, value } of news) {
      if (kind === "result") counts.results++;
      else if (kind === "skipped") counts.skipped++;
      yield event(kind, value);
    }
    yield event("end", counts);
  } catch (error) {
    yield event("problem", explain(error));
  }
}

const event = (name: string, value: unknown): string => `event: ${name}\ndata: ${JSON.stringify(value)}\n\n`;

/** Chunks as the body of an answer, the first of which is there: until then an error can still be told as one. */
export async function toBody(chunks: Chunks): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder();
  let first: Awaited<ReturnType<Chunks["next"]>> | null = await chunks.next();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = first ?? (await chunks.next());
      first = null;
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await chunks.return?.(undefined);
    },
  });
}
