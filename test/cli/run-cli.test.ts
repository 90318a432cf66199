import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { runCli } from "../../src/cli/run-cli.ts";
import { Analysis, Dossier } from "../../src/core/model/index.ts";
import { operations, type Operation } from "../../src/operations/index.ts";
import { Explanation } from "../../src/render/explanation/explanation.ts";
import { brokenPipe, memoryIo } from "./memory-io.ts";
import { sampleFolder } from "./sample-articles.ts";

const { folder, file, output } = sampleFolder();

async function call(argv: readonly string[], surroundings: Parameters<typeof memoryIo>[0] = {}, list = operations) {
  const io = memoryIo(surroundings);
  const code = await runCli(argv, io, list);
  return { code, out: io.stdout.written(), err: io.stderr.written() };
}

describe("help", () => {
  test("with no arguments says what to do next", async () => {
    const { code, out, err } = await call([]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("readout compare my-folder");
  });

  test("--version is the package's", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(await call(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });

  test("--help lists every operation with its summary", async () => {
    const { code, out } = await call(["--help"], { columns: 200 });
    expect(code).toBe(0);
    const rows = out.split("\n");
    const missing = operations.filter(
      ({ name, summary }) => !rows.some((row) => row.trim().startsWith(name) && row.endsWith(summary)),
    );
    expect(missing).toEqual([]);
  });

  test.each(operations.map((operation) => [operation.name, operation] as const))(
    "%s --help has every field of the input",
    async (name, { input }) => {
      const { code, out } = await call([name, "--help"], { columns: 200 });
      expect(code).toBe(0);
      for (const field of Object.values(input.shape)) expect(out).toContain(z.globalRegistry.get(field)?.description);
    },
  );
});

describe("wrong usage", () => {
  test.each([
    [["comprae"], "unknown command 'comprae' (Did you mean compare?)", "Try 'readout --help'."],
    [["--colour"], "unknown option '--colour'", "Try 'readout --help'."],
    [["compare"], "missing required argument 'inputs'", "Try 'readout compare --help'."],
    [
      ["compare", "x", "--fromat", "json"],
      "unknown option '--fromat' (Did you mean --format?)",
      "Try 'readout compare",
    ],
    [["compare", "x", "--format", "pdf"], "'pdf' is invalid. Allowed choices are text, json", "Try 'readout compare"],
    [["analyse", "x", "--as", "docx"], "'docx' is invalid. Allowed choices are txt,", "Try 'readout analyse"],
    [["explain", "x", "--out"], "option '--out <file>' argument missing", "Try 'readout explain"],
  ])("%j names the mistake and says what to do", async (argv, mistake, remedy) => {
    const { code, out, err } = await call(argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`readout: `);
    expect(err).toContain(mistake);
    expect(err).toContain(remedy);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test("an --out that cannot be written", async () => {
    const { code, err } = await call(["compare", file("lantern.txt"), "--out", output("none/dossier.txt")]);
    expect(code).toBe(2);
    expect(err).toMatch(/cannot write --out .*dossier\.txt: its folder does not exist; create it first/);
  });
});

describe("exit codes", () => {
  test("0 when something could be read; what was skipped is named", async () => {
    const { code, out, err } = await call(["compare", folder, file("missing.txt"), "--format", "json"]);
    expect(code).toBe(0);
    const { articles, skipped } = Dossier.parse(JSON.parse(out));
    expect(articles).toHaveLength(2);
    expect(skipped.map(({ input }) => input).toSorted()).toEqual(["broken.json", "empty.txt", "missing.txt"].map(file));
    for (const { input, reason } of skipped) expect(err).toContain(`readout: skipped ${input}: ${reason}\n`);
  });

  test.each(["compare", "analyse", "explain"])("1 when %s could read nothing", async (name) => {
    const { code, out, err } = await call([name, file("broken.json"), "--out", output("nothing.out")]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(`skipped ${file("broken.json")}: `);
    expect(err).toContain("nothing could be read");
    expect(existsSync(output("nothing.out"))).toBe(false);
  });
});

describe("output", () => {
  test("analyse prints one analysis a line", async () => {
    const { code, out } = await call(["analyse", folder]);
    const lines = out.trimEnd().split("\n");
    expect(code).toBe(0);
    expect(lines.map((line) => Analysis.parse(JSON.parse(line)).article.outlet).toSorted()).toEqual([
      "Coastal Dispatch",
      null,
    ]);
  });

  test("explain gives a rule for every finding and a reason for every claim", async () => {
    const { code, out } = await call(["explain", file("lantern.txt"), "--format", "json"]);
    const { articles, claims } = Explanation.parse(JSON.parse(out));
    expect(code).toBe(0);
    expect(articles[0]!.findings.length).toBeGreaterThan(0);
    expect(articles[0]!.findings.filter(({ rule }) => rule === "")).toEqual([]);
    expect(claims.filter(({ reason }) => reason === "")).toEqual([]);
  });

  test("--as reads a file as another format", async () => {
    const { out } = await call(["analyse", file("dispatch.jsonl"), "--as", "txt"]);
    expect(JSON.parse(out).article.text).toContain('"outlet"');
  });

  test("--out writes a file, and nothing else", async () => {
    const { code, out } = await call(["compare", folder, "--out", output("dossier.txt")], { isTTY: true, columns: 40 });
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(readFileSync(output("dossier.txt"), "utf8")).toMatch(/^2 articles · 1 known outlet/);
  });

  test("a reader that goes away ends it quietly", async () => {
    const io = { ...memoryIo(), stdout: brokenPipe(1) };
    const [one, two] = [file("lantern.txt"), file("dispatch.jsonl")];
    expect(await runCli(["analyse", one, two, file("missing.txt")], io)).toBe(0);
    expect(io.stderr.written()).toBe("");
  });
});

describe("colour", () => {
  const isTTY = true;
  test.each([
    ["on a terminal", [], { isTTY }, true],
    ["not elsewhere", [], {}, false],
    ["not on a dumb terminal", [], { isTTY, env: { TERM: "dumb" } }, false],
    ["not with NO_COLOR", [], { isTTY, env: { NO_COLOR: "1" } }, false],
    ["with FORCE_COLOR", [], { env: { FORCE_COLOR: "1" } }, true],
    ["not with FORCE_COLOR=0", [], { isTTY, env: { FORCE_COLOR: "0" } }, false],
    ["with --color, whatever NO_COLOR says", ["--color"], { env: { NO_COLOR: "1" } }, true],
    ["not with --no-color, whatever FORCE_COLOR says", ["--no-color"], { isTTY, env: { FORCE_COLOR: "1" } }, false],
  ])("%s", async (_, options, surroundings, expected) => {
    const { out } = await call(["compare", file("lantern.txt"), ...options], surroundings);
    expect(out.includes("\u001b[")).toBe(expected);
  });
});

describe("a bug", () => {
  const broken: Operation = {
    ...operations.find(({ name }) => name === "compare")!,
    run: () => Promise.reject(new TypeError("no \u001b[2Jsuch thing")),
  };

  test("is called one, with the message and without the stack", async () => {
    const { code, err } = await call(["compare", "x"], {}, [broken]);
    expect(code).toBe(70);
    expect(err).toContain("readout: this is a bug: no such thing\n");
    expect(err).toContain("READOUT_DEBUG=1");
    expect(err).not.toMatch(/^\s+at /m);
  });

  test("shows where it happened with READOUT_DEBUG=1", async () => {
    const { err } = await call(["compare", "x"], { env: { READOUT_DEBUG: "1" } }, [broken]);
    expect(err).toMatch(/^\s+at .*run-cli\.test\.ts/m);
  });
});
