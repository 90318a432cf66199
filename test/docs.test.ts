import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commands } from "../src/cli/commands.ts";
import { runCli } from "../src/cli/run-cli.ts";
import { memoryIo } from "./cli/memory-io.ts";

const readme = readFileSync("README.md", "utf8");
const story = "examples/xi-calls-2026-02-04";

/** Words of a page, so that its width makes no difference. */
const words = (page: string): string => page.replace(/\s+/g, " ");

test("the README fits on a page or two and names every operation", () => {
  expect(readme.split("\n").length).toBeLessThanOrEqual(150);
  for (const { name } of commands) expect(readme).toContain(`npx readout ${name}`);
});

test("the README's dossier is what the command prints", async () => {
  const io = memoryIo();
  expect(await runCli(["compare", story], io)).toBe(0);
  const printed = words(io.stdout.written());
  const [, excerpt] = readme.match(/```text\n([^`]*)```/)!;
  const parts = excerpt!.split(/^…$/m).map((part) => words(part).trim());
  expect(parts.length).toBeGreaterThan(2);
  for (const part of parts) expect(printed).toContain(part);
});

test("links of the documents lead to files", () => {
  for (const page of ["README.md", "CONTRIBUTING.md"]) {
    const targets = [...readFileSync(page, "utf8").matchAll(/\]\(([^)#:]+)\)/g)].map(([, target]) => target!);
    expect(targets.filter((target) => !existsSync(target))).toEqual([]);
  }
});
