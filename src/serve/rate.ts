import type { HttpBindings } from "@hono/node-server";
import type { MiddlewareHandler } from "hono";
import { isLoopback } from "./host.ts";
import type { Limits } from "./means.ts";
import { Refusal } from "./problem.ts";

/** Addresses that are remembered; more than that at once is no ordinary use, and all begin anew. */
const most = 10_000;

/** What the machine's own programs may ask for, times what others may: it is theirs. */
const ownShare = 500;

interface Bucket {
  left: number;
  at: number;
}

/** Lets each address ask so many times at once, and then so many times a second (a token bucket). */
export function limitRate(
  { burst, perSecond }: Limits,
  now = () => performance.now(),
): MiddlewareHandler<{ Bindings: HttpBindings }> {
  const buckets = new Map<string, Bucket>();
  return async (c, next) => {
    const address = c.env?.incoming?.socket.remoteAddress ?? "";
    const share = isLoopback(address.replace(/^::ffff:/, "")) ? ownShare : 1;
    const bucket = buckets.get(address) ?? { left: burst * share, at: now() };
    if (buckets.size >= most) buckets.clear();
    buckets.set(address, bucket);
    bucket.left = Math.min(burst * share, bucket.left + ((now() - bucket.at) / 1000) * perSecond * share);
    bucket.at = now();
    if (bucket.left < 1) {
      const wait = Math.ceil((1 - bucket.left) / (perSecond * share));
      throw new Refusal(429, `too many requests; try again in ${wait} s`, { headers: { "retry-after": String(wait) } });
    }
    bucket.left--;
    return next();
  };
}
