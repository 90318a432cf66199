import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startThreads, type Threads } from "../../src/serve/threads.ts";
import { exampleForm, startServing } from "./serving.ts";

const { app: createApp, bugs, folder } = startServing();
let threads: Threads;
let aside: ReturnType<typeof createApp>;
let inPlace: typeof aside;
let story: string;

beforeAll(async () => {
  threads = startThreads({ store: join(folder, "readout.db") });
  aside = createApp({ threads });
  inPlace = createApp();
  const response = await aside.request("/api/ingest?format=json", { method: "POST", body: exampleForm() });
  [{ story }] = (await response.json()) as [{ story: string }];
}, 60_000);
afterAll(() => threads.close());

const answers = async (app: typeof aside, path: string, init?: RequestInit) => {
  const response = await app.request(path, init);
  return { status: response.status, body: await response.json() };
};

const post = () => ({ method: "POST", body: exampleForm() });

test("threads give what is given without them", async () => {
  for (const path of [`story/${story}`, "stories", "who/Peskov", "search/call", "upcoming?after=2026-02", "story/none"])
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as the store has it
    expect(await answers(aside, `/api/${path}`)).toEqual(await answers(inPlace, `/api/${path}`));
  expect(await answers(aside, "/api/compare", post())).toEqual(await answers(inPlace, "/api/compare", post()));
  expect(bugs).toEqual([]);
});

test("what is refused on a thread is refused in its words", async () => {
  expect(await answers(aside, "/api/story/none")).toMatchObject({
    status: 404,
    body: { detail: expect.stringContaining("no story none") },
  });
  const body = new FormData();
  body.append("inputs", "package.json");
  expect(await answers(aside, "/api/compare", { method: "POST", body })).toMatchObject({
    status: 422,
    body: { errors: [{ field: "inputs", message: expect.stringMatching(/^package\.json: neither sent along/) }] },
  });
});

test("the thread that answers is free meanwhile", async () => {
  const before = performance.eventLoopUtilization();
  await answers(aside, "/api/compare", post());
  expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.5);
});
