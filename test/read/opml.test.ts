import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { ReadOptions } from "../../src/read/read.ts";
import { record } from "./archive.ts";
import { articlesOf, collect, collectFrom, skippedOf } from "./collect.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-opml-"));
afterAll(() => rmSync(folder, { recursive: true }));

const feed = (day: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${day} Post</title><item><description>The lighthouse at Sund went dark on ${day} evening, the ministry in Halvik said, after a quarrel over who should pay for the lamp.</description></item></channel></rss>`;
const list = (...addresses: readonly string[]): string =>
  `<opml version="2.0"><body>${addresses.map((address) => `<outline text="x" type="rss" xmlUrl="${address}"/>`).join("")}</body></opml>`;
const include = (address: string): string =>
  `<opml version="2.0"><body><outline text="x" type="include" url="${address}"/></body></opml>`;

function write(name: string, content: string): string {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}
const outlets = (readings: Awaited<ReturnType<typeof collect>>) => articlesOf(readings).map(({ outlet }) => outlet);
const web =
  (answers: Readonly<Record<string, string>>): NonNullable<ReadOptions["fetch"]> =>
  async (url) =>
    answers[url] === undefined
      ? { reason: "no such page (404): check the address" }
      : { url, bytes: Buffer.from(answers[url]), contentType: undefined, charset: undefined };

test("each feed of a list is an input of its own; those that fail are named", async () => {
  const path = write(
    "strait/list.opml",
    list("../near.xml", "https://far.example.org/rss", "https://gone.example.org/rss", "none.xml"),
  );
  write("near.xml", feed("Friday"));
  const readings = await collect([path], { fetch: web({ "https://far.example.org/rss": feed("Monday") }) });
  expect(readings).toMatchObject([
    { article: { input: `${join(folder, "near.xml")}#1`, outlet: "Friday Post" } },
    { article: { input: "https://far.example.org/rss#1", outlet: "Monday Post" } },
    { skipped: { input: "https://gone.example.org/rss", reason: "no such page (404): check the address" } },
    { skipped: { input: join(folder, "strait/none.xml"), reason: expect.stringMatching(/^no such file/) } },
  ]);
});

test("a feed may be named by its whole path, and spaces around a name do not count", async () => {
  const path = write("whole/near.xml", feed("Friday"));
  write("near.xml", feed("Monday"));
  const readings = await collect([write("whole/list.opml", list(path, " ../near.xml "))]);
  expect(articlesOf(readings).map(({ input }) => input)).toEqual([`${path}#1`, `${join(folder, "near.xml")}#1`]);
});

test("what a list was read as is not what its feeds are read as", async () => {
  write("near.xml", feed("Friday"));
  expect(outlets(await collect([write("list.txt", list("near.xml"))], { as: "opml" }))).toEqual(["Friday Post"]);
});

test("a list from the web names what stands beside it there, never a file here", async () => {
  write("secret.xml", feed("Secret"));
  const address = "https://lists.example.org/all/papers.opml";
  const names = ["wire.xml", "/top.xml", "../up.xml", `file://${join(folder, "secret.xml")}`];
  const answers = {
    [address]: list(...names),
    "https://lists.example.org/all/wire.xml": feed("Friday"),
    "https://lists.example.org/top.xml": feed("Monday"),
  };
  const readings = await collect([address], { fetch: web(answers) });
  expect(outlets(readings)).toEqual(["Friday Post", "Monday Post"]);
  expect(skippedOf(readings).map(({ input }) => input)).toEqual([
    "https://lists.example.org/up.xml",
    `file://${join(folder, "secret.xml")}`,
  ]);
});

test("a list that names itself, or is named by a list that it names, is read once", async () => {
  const one = write("loop/one.opml", include("two.opml"));
  write(
    "loop/two.opml",
    `<opml version="2.0"><body><outline text="x" type="include" url="one.opml"/><outline text="y" xmlUrl="near.xml"/><outline text="z" xmlUrl="./near.xml"/></body></opml>`,
  );
  write("loop/near.xml", feed("Friday"));
  const readings = await collect([one, join(folder, "loop/near.xml")]);
  expect(outlets(readings)).toEqual(["Friday Post"]);
  expect(skippedOf(readings)).toEqual([]);
});

/** A web where each list names one that nobody has seen. */
const endless: NonNullable<ReadOptions["fetch"]> = async (url) => ({
  url,
  bytes: Buffer.from(include(`${url}x`)),
  contentType: "text/x-opml",
  charset: undefined,
});

test("lists that name ever new lists come to an end", async () => {
  expect(await collect(["https://endless.example.org/"], { fetch: endless })).toMatchObject([
    { skipped: { reason: expect.stringMatching(/^a list in a list in a list, 5 deep: /) } },
  ]);
});

test("names in a list are no patterns, no folders and no standard input", async () => {
  write("near.xml", feed("Friday"));
  const stdin = async (): Promise<Uint8Array> => Buffer.from(list("-", "*.xml", "strait"));
  const readings = await collect(["-"], { stdin, as: "opml" });
  expect(skippedOf(readings).map(({ input }) => input)).toEqual(["-", "*.xml", "strait"]);
  const path = write("patterns.opml", list("*.xml", "strait"));
  expect(skippedOf(await collect([path])).map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/^no such file/),
    expect.stringMatching(/^could not be read \(EISDIR\)/),
  ]);
});

test("a list is known by its look, also as .xml and with other cases of its names", async () => {
  write("near.xml", feed("Friday"));
  const shouted = list("near.xml")
    .replace("xmlUrl", "xmlurl")
    .replace("<opml", "<?xml version='1.0'?>\n<!-- papers -->\n<opml");
  expect(outlets(await collect([write("exported.xml", shouted)]))).toEqual(["Friday Post"]);
});

test("an archive leads nowhere else", async () => {
  const archive = await record("https://lists.example.org/papers.opml", list("https://far.example.org/rss"), {
    httpHeaders: { "Content-Type": "text/xml" },
  });
  expect(await collectFrom(archive, { fetch: web({ "https://far.example.org/rss": feed("Monday") }) })).toMatchObject([
    {
      skipped: {
        input: "-#https://lists.example.org/papers.opml",
        reason: expect.stringMatching(/^a list of feeds inside an archive/),
      },
    },
  ]);
});

test.each([
  ["empty.opml", "", /^empty file/],
  ["words.opml", "just words", /^no list of feeds in OPML/],
  ["feed.opml", feed("Friday"), /^no list of feeds in OPML/],
  ["bare.opml", "<opml version='2.0'><body/></opml>", /^no list of feeds in OPML/],
  ["notes.opml", "<opml version='2.0'><body><outline text='x'/></body></opml>", /^a list without feeds/],
  ["deep.opml", `<opml><body>${"<outline text='x'>".repeat(20_000)}`, /^(?:no list of feeds|a list without feeds)/],
])("%s is named with its reason", async (name, content, reason) => {
  const path = write(name, content);
  expect(await collect([path])).toEqual([{ skipped: { input: path, reason: expect.stringMatching(reason) } }]);
});
