import { StoreError, type Context as Lent, type Operation } from "../operations/index.ts";
import type { Means } from "./means.ts";
import { Refusal } from "./problem.ts";
import type { Asked } from "./read-request.ts";
import type { Route } from "./routes.ts";
import { runHeard, type Heard } from "./run-heard.ts";
import type { TakeTurn } from "./turns.ts";

/** What an operation tells while it runs. */
export type News =
  | { readonly kind: "input"; readonly value: { readonly input: string } }
  | { readonly kind: "skipped"; readonly value: { readonly input: string; readonly reason: string } }
  | { readonly kind: "result"; readonly value: unknown };

/** What answers are made with. */
export interface Kitchen extends Pick<Means, "store" | "threads"> {
  readonly takeTurn: TakeTurn;
}

/** Runs an operation that gives one result. */
export async function runOnce({ operation }: Route, asked: Asked, kitchen: Kitchen): Promise<unknown> {
  const { result, read, skipped } =
    operation.effect === "changes"
      ? await runInTurn(operation, asked, kitchen)
      : await runAside(operation, asked, kitchen);
  if (read > 0 || skipped.length === 0) return result;
  const errors = skipped.map(({ input, reason }) => ({ field: "inputs", message: `${input}: ${reason}` }));
  throw new Refusal(422, "nothing could be read, so there is nothing to show", { errors });
}

async function runInTurn(
  operation: Operation,
  { input, uploads }: Asked,
  { store, takeTurn }: Kitchen,
): Promise<Heard> {
  const endTurn = await takeTurn();
  try {
    return await runHeard(operation, input, { store, uploads });
  } finally {
    endTurn();
  }
}

/** On a thread, where there are any: the comparison of a large story takes seconds. */
async function runAside(operation: Operation, { input, uploads }: Asked, { store, threads }: Kitchen): Promise<Heard> {
  if (!threads) return runHeard(operation, input, { store, uploads });
  const ran = await threads.run({ name: operation.name, input, uploads });
  if ("refused" in ran) throw new StoreError(ran.refused.message, { trouble: ran.refused.trouble });
  return ran;
}

/** Runs an operation that gives results one by one. What only reads the store waits for whoever takes them; what changes it goes on, so that it does not keep others from their turn. */
export function runStream(route: Route, asked: Asked, kitchen: Kitchen): AsyncIterable<News> {
  if (route.operation.effect === "reads") return results(route, asked, kitchen);
  let isLeft = false;
  const stream = new ReadableStream<News>(
    {
      async start(controller) {
        const tell = (news: News): void => (isLeft ? undefined : controller.enqueue(news));
        for await (const news of inTurn(route, asked, kitchen, tell)) {
          if (isLeft) return;
          tell(news);
        }
        controller.close();
      },
      cancel() {
        isLeft = true;
      },
    },
    { highWaterMark: Infinity },
  );
  return stream;
}

async function* results({ operation }: Route, { input, uploads }: Asked, lent: Lent): AsyncGenerator<News> {
  const given = operation.run(input, { ...lent, uploads }) as AsyncIterable<unknown>;
  for await (const value of given) yield { kind: "result", value };
}

async function* inTurn(
  route: Route,
  asked: Asked,
  { store, takeTurn }: Kitchen,
  tell: (news: News) => void,
): AsyncGenerator<News> {
  const endTurn = route.operation.effect === "changes" ? await takeTurn() : undefined;
  const lent: Lent = {
    store,
    onInput: (input) => tell({ kind: "input", value: { input } }),
    onReading: (reading) => ("skipped" in reading ? tell({ kind: "skipped", value: reading.skipped }) : undefined),
  };
  try {
    yield* results(route, asked, lent);
  } finally {
    endTurn?.();
  }
}
