import { createAttempt } from "./attempt.ts";
import { keepInMemory } from "./feeds-in-memory.ts";
import { keepOnDisk } from "./feeds-on-disk.ts";
import type { Fetched } from "./fetched.ts";
import { follow } from "./follow.ts";
import { resolveName, type Resolve } from "./lookup.ts";
import { createPace } from "./pace.ts";
import { createAskPage } from "./page.ts";
import { refuse, saveInstead } from "./refusal.ts";
import { createAskRobots } from "./robots-host.ts";
import { createSend } from "./send.ts";
import { findSpecial, type FindSpecial } from "./special-addresses.ts";

export type { Fetched } from "./fetched.ts";

/** How addresses are fetched. */
export interface WebOptions {
  /** Lets private, loopback and link-local addresses through. */
  readonly allowPrivate?: boolean;
  /** Folder that keeps feeds between runs for conditional requests; without one they are kept in memory. */
  readonly cache?: string;
  /** For tests: milliseconds for one address with its redirects, its robots.txt and its body; 20 s if left out. */
  readonly timeout?: number;
  /** For tests: milliseconds between the starts of two requests to one host; 1 s if left out. */
  readonly pause?: number;
  /** For tests: gives the addresses of a host instead of the machine's name service. */
  readonly resolve?: Resolve;
  /** For tests: judges addresses instead of the registries. */
  readonly special?: FindSpecial;
}

/** Fetches one http or https address, or says why it cannot and what to do; never throws for what a host does. */
export type Fetch = (address: string) => Promise<Fetched | { readonly reason: string }>;

const anyAddress: FindSpecial = () => undefined;

/** Fetches for one run: remembers hosts, their robots.txt and pace, and feeds. Needs no closing, and keeps no process alive. */
export function createFetch(options: WebOptions = {}): Fetch {
  const { timeout = 20_000, pause = 1000, resolve = resolveName, special = findSpecial } = options;
  const judge = options.allowPrivate ? anyAddress : special;
  const send = createSend(resolve, judge);
  const pace = createPace(pause);
  const askRobots = createAskRobots(send, pace, judge, timeout / 2);
  const askPage = createAskPage(send, options.cache === undefined ? keepInMemory() : keepOnDisk(options.cache));
  return (address) => {
    const attempt = createAttempt(timeout);
    return follow(address, judge, async (url) => {
      const rules = await attempt(() => askRobots(url.origin));
      if ("reason" in rules) return rules;
      if (!rules.allows(url)) return refuse(`the host's robots.txt does not allow it: ${saveInstead}`);
      await pace(url.origin, rules.pause);
      return attempt((signal) => askPage(url, signal));
    });
  };
}
