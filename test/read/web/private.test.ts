import type { LookupAddress } from "node:dns";
import { expect, test } from "vitest";
import { createFetch, type WebOptions } from "../../../src/read/web/fetch.ts";
import { findSpecial } from "../../../src/read/web/special-addresses.ts";
import { openHost, page, reasonOf, redirect, textOf } from "./host.ts";

const at = (...addresses: string[]): LookupAddress[] =>
  addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));

/** A web in which 127.0.0.1 is public, since that is where the test's hosts are, and all else is as it is. */
const outside = (options: WebOptions): ReturnType<typeof createFetch> =>
  createFetch({
    pause: 0,
    special: (address) => (address === "127.0.0.1" ? undefined : findSpecial(address)),
    ...options,
  });

const refuseToResolve = (): never => expect.unreachable("no name may be looked up");

test.each([
  [
    "http://127.0.0.1/",
    /^127.0.0.1 is a loopback address: only public addresses are fetched, unless .*--allow-private/,
  ],
  ["http://2130706433/", /^127.0.0.1 is a loopback/],
  ["http://0x7f.1/", /^127.0.0.1 is a loopback/],
  ["http://0177.0.0.01/", /^127.0.0.1 is a loopback/],
  ["http://127.0.0.1./", /^127.0.0.1 is a loopback/],
  ["http://１２７.０.０.１/", /^127.0.0.1 is a loopback/],
  ["http://10.0.0.1/", /^10.0.0.1 is a private address/],
  ["http://192.168.1.1:8080/", /^192.168.1.1 is a private address/],
  ["http://169.254.169.254/latest/meta-data", /^169.254.169.254 is a link-local address/],
  ["http://0/", /^0.0.0.0 is an unspecified address/],
  ["https://[::1]/", /^::1 is a loopback address/],
  ["http://[::]/", /^:: is an unspecified address/],
  ["http://[::ffff:10.0.0.1]/", /^::ffff:a00:1 is a reserved address/],
  ["http://[::127.0.0.1]/", /^::7f00:1 is a reserved address/],
  ["http://[64:ff9b::10.0.0.1]/", /^64:ff9b::a00:1 is a private address/],
  ["http://[fd00::1]/", /^fd00::1 is a private address/],
  ["http://[fe80::1]/", /^fe80::1 is a link-local address/],
  ["http://localhost/", /^localhost is a loopback address/],
  ["http://LOCALHOST./", /^localhost is a loopback address/],
  ["http://desk.localhost/", /^desk.localhost is a loopback address/],
])("%s is refused before anything is asked", async (address, reason) => {
  expect(reasonOf(await createFetch({ resolve: refuseToResolve })(address))).toMatch(reason);
});

test("private addresses are fetched where they are allowed", async () => {
  const host = await openHost({ "/": page("inside") });
  const web = createFetch({ allowPrivate: true, pause: 0, resolve: async () => at("127.0.0.1") });
  expect(textOf(await web(host.origin))).toBe("inside");
  expect(textOf(await web(`http://localhost:${host.port}/`))).toBe("inside");
  expect(textOf(await web(`http://desk.example:${host.port}/`))).toBe("inside");
});

test.each([
  [at("127.0.0.2"), "a loopback address"],
  [at("10.1.2.3"), "a private address"],
  [at("127.0.0.1", "10.1.2.3"), "a private address"],
  [at("127.0.0.1", "::1"), "a loopback address"],
])("a name that leads to %j is refused, and nothing is asked", async (addresses, kind) => {
  const host = await openHost({ "/": page("secret") });
  const web = outside({ resolve: async () => addresses });
  const reason = reasonOf(await web(`http://news.example:${host.port}/`));
  expect(reason).toContain(`news.example (${addresses.at(-1)!.address}) is ${kind}: only public addresses`);
  expect(host.asked).toEqual([]);
});

test("a name is looked up once a connection, and connected to where it led", async () => {
  const host = await openHost({ "/robots.txt": page(""), "/": page("news") });
  let lookups = 0;
  const resolve = async (): Promise<LookupAddress[]> => at((lookups += 1) > 1 ? "127.0.0.2" : "127.0.0.1");
  expect(textOf(await outside({ resolve, pause: 200 })(`http://news.example:${host.port}/`))).toBe("news");
  expect(lookups).toBe(1);
});

test("a name that turns private between robots.txt and the page is refused", async () => {
  const host = await openHost({
    "/robots.txt": (_, response) => void response.writeHead(404, { connection: "close" }).end(),
    "/": page("secret"),
  });
  const answers = [at("127.0.0.1"), at("127.0.0.2")];
  const web = outside({ resolve: async () => answers.shift()! });
  expect(reasonOf(await web(`http://news.example:${host.port}/`))).toMatch(
    /^news.example \(127.0.0.2\) is a loopback address: only public addresses are fetched[^(]*$/,
  );
  expect(host.asked.map(({ path }) => path)).toEqual(["/robots.txt"]);
});

const resolveNews = async (name: string): Promise<LookupAddress[]> =>
  at(name === "news.example" ? "127.0.0.1" : "192.168.0.1");

test.each(["http://127.0.0.2:{port}/", "http://localhost:{port}/", "http://inside.example:{port}/", "http://0x7f.2/"])(
  "a public page that redirects to %s is refused",
  async (target) => {
    const host = await openHost({
      "/": (request, response) => redirect(target.replace("{port}", `${request.socket.localPort}`))(request, response),
    });
    expect(reasonOf(await outside({ resolve: resolveNews })(`http://news.example:${host.port}/`))).toMatch(
      /^redirected to .* is a (?:loopback|private) address: only public/,
    );
    expect(host.asked.map(({ path }) => path)).toEqual(["/robots.txt", "/"]);
  },
);

test("a robots.txt that redirects to a private address is not followed", async () => {
  const host = await openHost({ "/robots.txt": redirect("http://10.0.0.1/"), "/": page("news") });
  expect(reasonOf(await outside({})(host.origin))).toMatch(/^redirected to http:\/\/10.0.0.1\/: 10.0.0.1 is a private/);
});

test.each([
  ["ftp://news.example/", /^an address of the kind ftp: only http: and https: are fetched$/],
  ["file:///etc/passwd", /^an address of the kind file: only/],
  ["news.example/page", /^not a web address: check it$/],
  ["https://", /^not a web address/],
  ["https://ann:secret@news.example/", /^a user name or password in the address: log in with a browser, save/],
  ["https://ann@news.example/", /^a user name or password/],
  [`https://news.example/${"x".repeat(2000)}`, /^an address longer than 2000 characters: check it$/],
])("%s is refused", async (address, reason) => {
  expect(reasonOf(await createFetch()(address))).toMatch(reason);
});
