import { homedir } from "node:os";
import { join } from "node:path";
import type { Fetch } from "../web/fetch.ts";

/** Fetches with what is loaded when the first address comes; feeds are kept in the user's cache folder. */
export function createLazyFetch(allowPrivate: boolean): Fetch {
  let loading: Promise<Fetch> | undefined;
  return async (address) => {
    loading ??= import("../web/fetch.ts").then((it) => it.createFetch({ allowPrivate, cache: feedFolder() }));
    return (await loading)(address);
  };
}

/** Where programs of a user keep what they can get again (XDG Base Directory Specification). */
const feedFolder = (): string => join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "readout", "feeds");
