import type { Answer } from "./send.ts";

/** Another address to go to. */
export interface Redirect {
  readonly redirect: string;
}

/** A header's first value. */
export function headerOf({ headers }: Answer, name: string): string | undefined {
  const value = headers[name];
  return typeof value === "string" ? value : value?.[0];
}

/** Where an answer sends us; a host may write its path in plain UTF-8, which HTTP hands over byte by byte. */
export function findRedirect(answer: Answer, url: URL): Redirect | undefined {
  const location = headerOf(answer, "location");
  if (location === undefined || ![301, 302, 303, 307, 308].includes(answer.statusCode)) return undefined;
  const target = Buffer.from(location, "latin1").toString();
  return { redirect: URL.parse(target, url.href)?.href ?? target };
}

/** Lets an answer go whose body is not wanted; nothing happens to one that was read. */
export function drop({ body }: Answer): void {
  body.on("error", () => {}).destroy();
}
