import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "../../src/cli/run-cli.ts";
import { findDrift } from "../../src/operations/drift.ts";
import { readQuery } from "../../src/operations/search-query.ts";
import { watchInputs } from "../../src/operations/watch.ts";
import { memoryIo } from "../cli/memory-io.ts";
import { scratchFolder } from "../store/databases.ts";

const folder = scratchFolder();
const examples = "examples/xi-calls-2026-02-04";

/** Runs a command on a store of the tests. */
async function call(store: string, ...argv: string[]) {
  const io = memoryIo({ columns: 100 });
  const code = await runCli([...argv, "--store", join(folder, store)], io);
  return { code, out: io.stdout.written(), err: io.stderr.written() };
}

const run = (...argv: string[]) => call("whole.db", ...argv);

test("from articles to stories, statements, dates and back", { timeout: 60_000 }, async () => {
  const ingested = await run("ingest", examples);
  expect(ingested).toMatchObject({ code: 0, err: "" });
  expect(ingested.out.match(/^new /gm)).toHaveLength(5);
  expect((await run("ingest", examples)).out.match(/^known /gm)).toHaveLength(5);

  const stories = JSON.parse((await run("stories", "--format", "json")).out);
  expect(stories).toMatchObject([{ articles: 5, outlets: 5, from: "2026-02-04", to: "2026-02-06", disputed: null }]);
  const [{ id }] = stories;

  const dossier = JSON.parse((await run("story", id, "--format", "json")).out);
  const io = memoryIo();
  await runCli(["compare", examples, "--format", "json"], io);
  const { skipped: _, ...compared } = JSON.parse(io.stdout.written());
  expect(dossier).toMatchObject(compared);
  const disputed = compared.claims.filter(({ verdict }: { verdict: string }) => verdict === "disputed").length;
  expect(JSON.parse((await run("stories", "--format", "json")).out)).toMatchObject([{ disputed }]);

  expect((await run("who", "Peskov")).out).toMatch(/Dmitry Peskov: .*aware/);
  expect((await run("who", "Nobody Such")).out).toBe("Nobody of that name in the store.\n");
  expect((await run("search", '"aware of this in advance"')).out).toContain("Dmitry Peskov");
  expect((await run("search", "zzzz")).out).toBe("Nothing found.\n");
  const echoed = JSON.parse((await run("search", "verdict:echoed actor:Kremlin", "--format", "json")).out);
  expect(echoed.statements.length).toBeGreaterThan(1);
  const first = JSON.parse(
    (await run("search", "verdict:echoed actor:Kremlin", "--format", "json", "--limit", "1")).out,
  );
  expect(first.statements).toEqual(echoed.statements.slice(0, 1));
  expect((await run("upcoming", "--after", "2026-02-04", "--before", "2026-06")).out).toContain(
    "Visit: Donald Trump → China",
  );
  expect((await run("upcoming", "--after", "2040")).out).toBe("Nothing is announced for that time.\n");

  const csv = (await run("export", "statements", "--format", "csv")).out;
  expect(csv.split("\n")[0]).toBe(
    "id,article,story,speaker,speaker_name,addressee,channel,form,cue,cue_class,at,content",
  );
  const claims = (await run("export", "claims")).out.trimEnd().split("\n");
  expect(claims).toHaveLength(compared.claims.length);
  expect((await run("export", "articles")).out.trimEnd().split("\n")).toHaveLength(5);
  expect((await run("export", "stories", "--format", "csv")).out).toMatch(/^id,title,articles,outlets,from,to\n/);
  expect((await run("reanalyse")).out).toBe("Every analysis is of this version.\n");

  const [a, b] = dossier.articles.map((article: { id: string }) => article.id);
  expect((await run("judge", "different", a, b)).out).toContain("was made of articles of");
  expect(JSON.parse((await run("stories", "--format", "json")).out)).toHaveLength(2);
  expect((await run("judge", "unsure", a, b)).code).toBe(0);
  expect(JSON.parse((await run("stories", "--format", "json")).out)).toHaveLength(1);
});

test.each([
  [["story", "none"], "no story none; 'readout stories' lists what there is"],
  [["judge", "same", "x", "x"], "x and x are one article; name two"],
  [["judge", "same", "x", "y"], "no article x, y; 'readout search' shows their ids"],
  [["search", "verdict:maybe"], "verdict:maybe is none; there are corroborated, echoed, single, disputed"],
  [["search", "after:yesterday"], "after:yesterday is no date; write after:2026, after:2026-02 or after:2026-02-04"],
])("%j says what to do", async (argv, message) => {
  const { code, out, err } = await call("empty.db", ...argv);
  expect({ code, out }).toEqual({ code: 3, out: "" });
  expect(err).toContain(message);
});

test("an empty store says how to fill it", async () => {
  expect((await call("empty.db", "stories")).out).toBe(
    "No such story. 'readout ingest' puts articles into the store.\n",
  );
});

test("a query has words, phrases and fields", () => {
  expect(
    readQuery('oil “price of gas” actor:"Ada Quill" outlet:Post outlet:Gull before:2031 http://x - verdict:Single'),
  ).toEqual({
    wanted: ["oil", "price of gas", "http://x"],
    actor: "Ada Quill",
    outlets: ["post", "gull"],
    after: null,
    before: "2031",
    verdict: "single",
  });
});

const said = (content: string, outlet: string, form = "direct") => ({
  id: `${outlet} ${content}`,
  article: outlet,
  story: "s",
  speaker: "person:ada-quill",
  speakerName: "Ada Quill",
  cue: "said",
  cueClass: "say",
  addressee: null,
  channel: null,
  at: null,
  input: outlet,
  form,
  content,
  outlet,
});

test("one quotation in several wordings is drift, other words are not", () => {
  const found = findDrift([
    said("“The harbour will open again in June,”", "A"),
    said("The harbour will open again in June.", "B"),
    said("The harbour will surely open again in July", "C"),
    said("Sheep farmers need help before the next spring", "C"),
    said("the harbour will open again in May", "D", "indirect"),
  ]);
  expect(found.map(({ wordings }) => wordings.map(({ content, outlets }) => [content, outlets]))).toEqual([
    [
      ["“The harbour will open again in June,”", ["A", "B"]],
      ["The harbour will surely open again in July", ["C"]],
    ],
  ]);
});

test("an input with news is read again sooner than one without", async () => {
  const end = new AbortController();
  const turns: string[] = [];
  for await (const { name, done } of watchInputs({ inputs: ["busy", "quiet"], every: 0.002 }, end.signal)) {
    turns.push(name);
    done(name === "busy" ? 3 : 0);
    if (turns.length >= 24) end.abort();
  }
  expect(turns.slice(0, 2)).toEqual(["busy", "quiet"]);
  expect(turns.filter((name) => name === "busy").length).toBeGreaterThan(15);
});
