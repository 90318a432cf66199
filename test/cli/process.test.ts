import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { Analysis, Dossier } from "../../src/core/model/index.ts";
import { sampleFolder } from "./sample-articles.ts";

const { file } = sampleFolder();

const start = (...argv: string[]) => spawn(process.execPath, ["src/cli/main.ts", ...argv]);

async function finish(child: ReturnType<typeof start>) {
  const closed = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [code, out, err] = await Promise.all([closed, text(child.stdout), text(child.stderr)]);
  return { code, out, err };
}

test("compare is a process that prints a dossier and nothing else", async () => {
  const { code, out, err } = await finish(
    start("compare", file("lantern.txt"), file("dispatch.jsonl"), "--format", "json"),
  );
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(Dossier.parse(JSON.parse(out)).articles).toHaveLength(2);
});

test("the exit code of the process says that nothing could be read", async () => {
  const { code, out, err } = await finish(start("compare", file("empty.txt")));
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toContain(`skipped ${file("empty.txt")}`);
});

// The reader looks at the first 4 kB before it starts.
const enoughToStart = 20;

test("analyse is a filter that answers before its input ends", async () => {
  const child = start("analyse", "-", "--as", "jsonl");
  const finished = finish(child);
  const line = readFileSync(file("dispatch.jsonl"), "utf8");
  const first = new Promise((resolve) => child.stdout.once("data", resolve));
  child.stdin.write(line.repeat(enoughToStart));
  await first;
  child.stdin.end(line.replace("Coastal", "Inland"));
  const { code, out, err } = await finished;
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const lines = out.trimEnd().split("\n");
  expect(lines).toHaveLength(enoughToStart + 1);
  expect(Analysis.parse(JSON.parse(lines.at(-1)!)).article.outlet).toBe("Inland Dispatch");
});

test("a closed pipe ends analyse quietly, though its input goes on", async () => {
  const child = start("analyse", "-", "--as", "jsonl");
  const line = readFileSync(file("dispatch.jsonl"), "utf8");
  const closed = new Promise((resolve) => child.once("close", resolve));
  child.stdout.once("data", () => child.stdout.destroy());
  child.stdin.on("error", () => {});
  const feeding = setInterval(() => child.stdin.write(line), 20);
  const [code, err] = await Promise.all([closed, text(child.stderr)]);
  clearInterval(feeding);
  expect({ code, err }).toEqual({ code: 0, err: "" });
});
