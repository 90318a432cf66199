import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Context } from "hono";
import { getMimeType } from "hono/utils/mime";
import { Refusal } from "./problem.ts";
import { sendPrinted, toPrinted, type Printed } from "./printed.ts";

/** The built web application. */
export interface WebFiles {
  /** Its page, which finds out by the address what to show. */
  readonly page: (c: Context) => Promise<Response>;
  /** One of its files, whose name tells what is in it. */
  readonly asset: (c: Context) => Promise<Response>;
}

const forGood = { "cache-control": "public, max-age=31536000, immutable" };

/** Reads the built web application when it is first asked for. What is sent is what was in the folder then: no path leads anywhere else. */
export function openWebFiles(folder: string): WebFiles {
  let known: ReadonlyMap<string, Printed> | undefined;
  const find = (name: string): Printed | undefined => {
    if (!known && existsSync(join(folder, "index.html"))) known = readAll(folder);
    if (known) return known.get(name);
    throw new Refusal(503, "the web application is not built: run 'npm run build', then open this page again");
  };
  return {
    page: (c) => sendPrinted(c, find("index.html")!),
    async asset(c) {
      const file = find(c.req.path.slice(1));
      if (file) return sendPrinted(c, file, forGood);
      throw new Refusal(404, `there is no ${c.req.path}`);
    },
  };
}

function readAll(folder: string): Map<string, Printed> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [path.slice(folder.length + 1).replaceAll(sep, "/"), toFile(path)]));
}

const toFile = (path: string): Printed =>
  toPrinted(readFileSync(path), getMimeType(path)?.replace(/;.*/, "") ?? "application/octet-stream");
