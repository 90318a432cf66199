import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Article } from "../../src/core/model/article.ts";
import { startProgress } from "../../src/cli/progress.ts";
import { runCli } from "../../src/cli/run-cli.ts";
import { operations, type Context, type Operation } from "../../src/operations/index.ts";
import { memoryIo } from "./memory-io.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance", "setInterval", "clearInterval"] }));
afterEach(() => void vi.useRealTimers());

const erase = "\r\u001b[2K";
const terminal = { isTTY: true, columns: 60 };
const article = { article: {} as Article };
const skipped = { skipped: { input: "x", reason: "y" } };

/** What a terminal shows in the end: each line as it stands after all erasing. */
const shown = (written: string): string[] => written.split("\n").map((line) => line.split("\r\u001b[2K").at(-1)!);

test("a line tells what was read and skipped, and the present input; it is written again in place and goes in the end", async () => {
  const io = memoryIo({ stderr: terminal });
  const progress = await startProgress(io);
  progress.onInput("one.txt");
  vi.advanceTimersByTime(600);
  expect(io.stderr.written()).toBe(`${erase}0 read, 0 skipped · reading one.txt`);
  progress.onReading(article);
  progress.onReading(skipped);
  progress.onInput("two.txt");
  vi.advanceTimersByTime(100);
  expect(io.stderr.written()).toMatch(/K1 read, 1 skipped · reading two\.txt$/);
  progress.end();
  vi.advanceTimersByTime(1000);
  expect(shown(io.stderr.written())).toEqual([""]);
});

test("a run of less than half a second shows nothing", async () => {
  const io = memoryIo({ stderr: terminal });
  const progress = await startProgress(io);
  progress.onInput("one.txt");
  vi.advanceTimersByTime(400);
  progress.onReading(article);
  progress.end();
  vi.advanceTimersByTime(1000);
  expect(io.stderr.written()).toBe("");
});

test("news draw the line too when long work holds the timer up, but no more than ten times a second", async () => {
  const io = memoryIo({ stderr: terminal });
  const progress = await startProgress(io);
  const now = vi.spyOn(performance, "now");
  const start = performance.now();
  for (let at = 0; at < 1000; at++) {
    now.mockReturnValue(start + 500 + at);
    progress.onReading(article);
  }
  progress.end();
  expect(io.stderr.written().split("reading")).toHaveLength(11);
});

test("a name wider than the terminal is cut, and what a terminal would obey is taken out of it", async () => {
  const io = memoryIo({ stderr: { isTTY: true, columns: 40 } });
  const progress = await startProgress(io);
  progress.onInput(`\u001b[31m${"灯".repeat(50)}\n.txt`);
  vi.advanceTimersByTime(600);
  expect(io.stderr.written()).toBe(`${erase}0 read, 0 skipped · reading ${"灯".repeat(5)}…`);
});

test.each([
  ["where messages go to a file", {}, {}],
  ["on a dumb terminal", terminal, { TERM: "dumb" }],
])("%s nothing is shown", async (_, stderr, env) => {
  const io = memoryIo({ stderr, env });
  const progress = await startProgress(io);
  progress.onInput("one.txt");
  vi.advanceTimersByTime(5000);
  progress.onReading(article);
  progress.end();
  expect(io.stderr.written()).toBe("");
});

test("messages stand above the line as they would without it, and results never share its line", async () => {
  const analyse = operations.find(({ name }) => name === "analyse")!;
  const slow: Operation = {
    ...analyse,
    formats: [{ ...analyse.formats[0]!, load: async () => ({ render: () => "a result\n" }) }],
    async *run(_input: unknown, { onInput, onReading }: Context = {}) {
      for (const name of ["one.txt", "two.txt", "three.txt", "four.txt"]) {
        onInput?.(name);
        vi.advanceTimersByTime(700);
        onReading?.(name === "two.txt" ? { skipped: { input: name, reason: "too short" } } : article);
        if (name === "one.txt" || name === "three.txt") yield {};
      }
    },
  };
  const io = memoryIo({ isTTY: true, stderr: terminal });
  const written: string[] = [];
  const note = (stream: typeof io.stdout): void => {
    const write = stream.write.bind(stream);
    stream.write = ((text: string, ...rest: never[]) => (
      written.push(text),
      write(text, ...rest)
    )) as typeof stream.write;
  };
  note(io.stdout);
  note(io.stderr);
  expect(await runCli(["analyse", "x"], io, [slow])).toBe(0);
  expect(shown(written.join(""))).toEqual(["a result", "readout: skipped two.txt: too short", "a result", ""]);
  expect(io.stdout.written()).toBe("a result\na result\n");
  expect(io.stderr.written()).toContain("1 read, 0 skipped · reading two.txt");
});
