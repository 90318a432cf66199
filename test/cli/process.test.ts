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

/** The first article as other outlets print it, so that none is a copy. */
const lineOf = (outlet: string): string =>
  readFileSync(file("dispatch.jsonl"), "utf8").replace("Coastal Dispatch", outlet);

test("analyse is a filter that answers each line before the next one comes", async () => {
  const child = start("analyse", "-");
  const finished = finish(child);
  const ask = async (outlet: string): Promise<void> => {
    const answer = new Promise((resolve) => child.stdout.once("data", resolve));
    child.stdin.write(lineOf(outlet));
    expect(Analysis.parse(JSON.parse(String(await answer))).article.outlet).toBe(outlet);
  };
  await ask("One");
  await ask("Two");
  await ask("Three");
  child.stdin.end(lineOf("Four"));
  const { code, out, err } = await finished;
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out.trimEnd().split("\n")).toHaveLength(4);
});

test("a closed pipe ends analyse quietly, though its input goes on", async () => {
  const child = start("analyse", "-", "--as", "jsonl");
  const closed = new Promise((resolve) => child.once("close", resolve));
  child.stdout.once("data", () => child.stdout.destroy());
  child.stdin.on("error", () => {});
  let number = 0;
  const feeding = setInterval(() => child.stdin.write(lineOf(`Post ${number++}`)), 20);
  const [code, err] = await Promise.all([closed, text(child.stderr)]);
  clearInterval(feeding);
  expect({ code, err }).toEqual({ code: 0, err: "" });
});
