import { readAddress } from "./address.ts";
import type { Redirect } from "./answer.ts";
import { refuse, saveInstead, type Refusal } from "./refusal.ts";
import type { FindSpecial } from "./special-addresses.ts";

/** Asks one address, which has been checked. */
export type Visit<T> = (url: URL) => Promise<T | Redirect | Refusal>;

const mostRedirects = 5;

/** What an address gives at the end of its redirects; each of them is checked like the first address. */
export async function follow<T extends object>(
  address: string,
  special: FindSpecial,
  visit: Visit<T>,
  before: readonly string[] = [],
): Promise<T | Refusal> {
  const url = readAddress(address, special);
  const found = "reason" in url ? url : (findDetour(url, before) ?? (await visit(url)));
  if ("redirect" in found) return follow(found.redirect, special, visit, [...before, (url as URL).href]);
  return "reason" in found && before.length > 0 ? refuse(`redirected to ${shorten(address)}: ${found.reason}`) : found;
}

function findDetour({ href }: URL, before: readonly string[]): Refusal | undefined {
  if (before.includes(href)) return refuse(`the redirects go in a circle: ${saveInstead}`);
  if (before.length > mostRedirects) return refuse(`more than ${mostRedirects} redirects: ${saveInstead}`);
  return undefined;
}

const shorten = (address: string): string => (address.length > 200 ? `${address.slice(0, 200)}…` : address);
