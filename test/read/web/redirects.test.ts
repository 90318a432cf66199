import { expect, test } from "vitest";
import { openHost, openWeb, page, reasonOf, redirect, textOf, type Answers } from "./host.ts";

/** `/1` leads over `/2` … to `/<count>`, which leads to `/end`. */
const chain = (count: number): Answers =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `/${index + 1}`,
      redirect(index + 1 < count ? `/${index + 2}` : "/end", [301, 302, 303, 307, 308][index % 5]),
    ]),
  );

test("five redirects are followed, and the last address is told", async () => {
  const host = await openHost({ ...chain(5), "/end": page("here") });
  const fetched = await openWeb()(`${host.origin}/1`);
  expect(fetched).toMatchObject({ url: `${host.origin}/end` });
  expect(textOf(fetched)).toBe("here");
});

test("six redirects are too many", async () => {
  const host = await openHost({ ...chain(6), "/end": page("here") });
  expect(reasonOf(await openWeb()(`${host.origin}/1`))).toBe(
    `redirected to ${host.origin}/end: more than 5 redirects: save the page yourself and give the file`,
  );
  expect(host.asked.map(({ path }) => path)).not.toContain("/end");
});

test("redirects in a circle are refused", async () => {
  const host = await openHost({ "/a": redirect("/b#part"), "/b": redirect("/a#other") });
  expect(reasonOf(await openWeb()(`${host.origin}/a`))).toMatch(/\/a#other: the redirects go in a circle: save/);
  expect(host.asked.map(({ path }) => path)).toEqual(["/robots.txt", "/a", "/b"]);
});

test("a redirect to another host asks that host's robots.txt", async () => {
  const other = await openHost({ "/robots.txt": page("user-agent: *\ndisallow: /closed"), "/open": page("here") });
  const host = await openHost({
    "/1": redirect(`${other.origin}/open`),
    "/2": redirect(`${other.origin}/closed`),
  });
  const web = openWeb();
  expect(textOf(await web(`${host.origin}/1`))).toBe("here");
  expect(reasonOf(await web(`${host.origin}/2`))).toMatch(
    /^redirected to .*\/closed: the host's robots.txt does not allow it/,
  );
});

test.each([
  ["ftp://files.example/a", /^redirected to ftp:\/\/files.example\/a: an address of the kind ftp: only http: and/],
  ["file:///etc/passwd", /: an address of the kind file: only/],
  ["javascript:alert(1)", /: an address of the kind javascript: only/],
  ["http://", /^redirected to http:\/\/: not a web address/],
  ["http://ann:secret@files.example/", /: a user name or password in the address/],
  [`/${"x".repeat(2000)}`, /^redirected to .{200}…: an address longer than 2000 characters/],
])("a redirect to %s is refused", async (location, reason) => {
  const host = await openHost({ "/": redirect(location) });
  expect(reasonOf(await openWeb()(host.origin))).toMatch(reason);
});

test("a redirect may be written in plain UTF-8", async () => {
  const host = await openHost({
    "/": (_, response) => void response.writeHead(302, { location: Buffer.from("/fähre").toString("latin1") }).end(),
    "/f%C3%A4hre": page("here"),
  });
  expect(textOf(await openWeb()(host.origin))).toBe("here");
});
