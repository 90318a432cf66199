import { createHash, timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { isLoopback, isOwnName } from "./host.ts";
import type { Means } from "./means.ts";
import { Refusal } from "./problem.ts";

const cookie = "readout-token";
const changing = new Set(["POST", "PUT", "PATCH", "DELETE"]);
/** What calendars and feed readers ask for, who can neither send a header nor keep a cookie. */
const subscribed = new Set(["ics", "atom"]);

/** Lets nobody in who comes by a name that is not ours, from another site's page, or without the token. */
export function guard({ host, token }: Pick<Means, "host" | "token">): MiddlewareHandler {
  const checksName = isLoopback(host);
  return async (c, next) => {
    const { url } = c.req;
    if (checksName && !isOwnName(new URL(url).hostname, host))
      throw new Refusal(403, "this server answers to localhost alone; --host lets it answer to another name");
    if (changing.has(c.req.method)) refuseForeign(c.req.header("origin"), url);
    if (token !== null && !isHeader(c, token) && !isSame(getCookie(c, cookie), token)) return admit(c, token, next);
    return next();
  };
}

/** A page of another site may not have its reader's browser change anything here. */
function refuseForeign(origin: string | undefined, url: string): void {
  if (origin === undefined || (URL.canParse(origin) && new URL(origin).host === new URL(url).host)) return;
  throw new Refusal(403, "a page of another site may not change anything here");
}

const isHeader = (c: Context, token: string): boolean =>
  isSame(c.req.header("authorization")?.match(/^Bearer +(?<token>\S+)$/i)?.groups!["token"], token);

/** In a time that does not tell how much of it is right. */
function isSame(given: string | undefined, token: string): boolean {
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Whoever opens an address with the token in it gets it as a cookie, and the address without it. */
async function admit(c: Context, token: string, next: () => Promise<void>): Promise<Response | void> {
  if (!isSame(c.req.query("token"), token))
    throw new Refusal(
      401,
      "open the address that 'readout serve' printed, or send its token: Authorization: Bearer …",
      {
        headers: { "www-authenticate": 'Bearer realm="readout"' },
      },
    );
  if (subscribed.has(c.req.query("format") ?? "")) return next();
  setCookie(c, cookie, token, { httpOnly: true, sameSite: "Strict", path: "/" });
  const url = new URL(c.req.url);
  url.searchParams.delete("token");
  return c.redirect(`${url.pathname.replace(/^\/+/, "/")}${url.search}`, 303);
}
