import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { signForOneself } from "./certificate.ts";
import { give, listen, openHost, page, type Answers } from "./host.ts";

const program = fileURLToPath(new URL("fetch-once.ts", import.meta.url));

/** What a process of its own fetches, and the milliseconds from its result to its end. */
async function fetchOnce(
  address: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<{ readonly result: unknown; readonly lingering: number; readonly code: number | null }> {
  const child = spawn(process.execPath, [program, address], {
    env: { ...process.env, NODE_OPTIONS: "", ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  let printed = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
    printed = performance.now();
  });
  const code = await new Promise<number | null>((resolve) => void child.on("exit", resolve));
  return { result: JSON.parse(output), lingering: performance.now() - printed, code };
}

test.each<[string, Answers, RegExp]>([
  ["a page", { "/robots.txt": page(""), "/": page("here") }, /"bytes":"here"/],
  [
    "a refused type",
    { "/": (_, response) => void response.writeHead(200, { "content-type": "image/png" }).write("x") },
    /a picture/,
  ],
  ["an error with a body", { "/": give("sorry ".repeat(10_000), {}, 500) }, /\(500\)/],
  [
    "robots.txt with an endless body",
    { "/robots.txt": (_, response) => void response.writeHead(404).write("x"), "/": page("here") },
    /here/,
  ],
])("the process ends by itself after %s, though the host keeps its connections", async (_, answers, expected) => {
  const host = await openHost(answers);
  const { result, lingering, code } = await fetchOnce(host.origin);
  expect(JSON.stringify(result)).toMatch(expected);
  expect(lingering).toBeLessThan(1000);
  expect(code).toBe(0);
});

test("a host is asked directly, whatever proxy the environment names", async () => {
  const host = await openHost({ "/": page("here") });
  const proxy = await openHost({});
  const names = ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"];
  const environment = Object.fromEntries(names.map((name) => [name, proxy.origin]));
  const { result } = await fetchOnce(host.origin, { ...environment, NODE_USE_ENV_PROXY: "1" });
  expect(result).toMatchObject({ bytes: "here" });
  expect(proxy.asked).toEqual([]);
});

const identity = signForOneself("news.example");

async function openSecureHost(): Promise<string> {
  const port = await listen(createServer(identity, give("<p>here</p>", { "content-type": "text/html" })));
  return `https://news.example:${port}/`;
}

test("a page comes over https where the certificate is trusted", async () => {
  const folder = mkdtempSync(join(tmpdir(), "readout-certificate-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "trusted.pem"), identity.cert);
  const address = await openSecureHost();
  const { result, lingering } = await fetchOnce(address, { NODE_EXTRA_CA_CERTS: join(folder, "trusted.pem") });
  expect(result).toEqual({ url: address, bytes: "<p>here</p>", contentType: "text/html" });
  expect(lingering).toBeLessThan(1000);
});

test("a certificate that is not trusted is refused, whatever the environment says", async () => {
  const { result } = await fetchOnce(await openSecureHost(), {
    NODE_TLS_REJECT_UNAUTHORIZED: "0",
    NODE_NO_WARNINGS: "1",
  });
  expect(result).toMatchObject({
    reason: expect.stringMatching(
      /^the certificate of the host cannot be trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\): check the address, or save/,
    ),
  });
});
