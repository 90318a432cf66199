import { join } from "node:path";
import { expect, test } from "vitest";
import { Article } from "../../src/core/model/index.ts";
import { runCli } from "../../src/cli/run-cli.ts";
import { memoryIo } from "../cli/memory-io.ts";
import { scratchFolder } from "../store/databases.ts";

const store = join(scratchFolder(), "readout.db");

async function run(...argv: string[]) {
  const io = memoryIo({ columns: 100 });
  const code = await runCli([...argv, "--store", store], io);
  return { code, out: io.stdout.written(), err: io.stderr.written() };
}

test("a stored article is given as it was read", async () => {
  await run("ingest", "examples/xi-calls-2026-02-04/harbour-post.html");
  const [row] = (await run("export", "articles")).out.split("\n");
  const { id } = JSON.parse(row!) as { id: string };
  const article = Article.parse(JSON.parse((await run("article", id, "--format", "json")).out));
  expect(article).toMatchObject({ id, outlet: "Harbour Post" });
  const { out } = await run("article", id);
  expect(out).toContain("Soybeans, oil and engines");
  expect(out).toContain("https://harbour-post.example.org/2026/02/05/soybeans-oil-engines-xi-trump");
  expect(out.replace(/\s+/g, " ")).toContain(article.text.replace(/\s+/g, " ").slice(0, 400));
});

test("one that is not stored is an error that says where to look", async () => {
  expect(await run("article", "none")).toMatchObject({
    code: 3,
    out: "",
    err: expect.stringContaining("no article none; 'readout search' shows their ids"),
  });
});
