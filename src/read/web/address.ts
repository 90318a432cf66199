import { isIP } from "node:net";
import { refuse, saveInstead, type Refusal } from "./refusal.ts";
import type { FindSpecial } from "./special-addresses.ts";

/** Matching a hostile robots.txt of full size against a path of this length takes about 2 s. */
const longest = 2000;

/** The parsed address, if it may be asked at all; names are checked again where they are looked up. */
export function readAddress(address: string, special: FindSpecial): URL | Refusal {
  const url = URL.parse(address);
  if (!url) return refuse("not a web address: check it");
  const reason = findFault(url) ?? findSpecialHost(url.hostname, special);
  if (reason !== undefined) return refuse(reason);
  url.hash = "";
  return url;
}

function findFault({ protocol, username, password, href }: URL): string | undefined {
  if (protocol !== "http:" && protocol !== "https:") {
    return `an address of the kind ${protocol.slice(0, -1)}: only http: and https: are fetched`;
  }
  if (username || password) return `a user name or password in the address: log in with a browser, ${saveInstead}`;
  return href.length > longest ? `an address longer than ${longest} characters: check it` : undefined;
}

/** `URL` has already turned the decimal, octal and hexadecimal spellings into the usual one. */
function findSpecialHost(hostname: string, special: FindSpecial): string | undefined {
  const host = hostname.replace(/^\[|\]$|\.$/g, "");
  const literal = /^(?:.{1,255}\.)?localhost$/.test(host) ? "::1" : host;
  const kind = isIP(literal) === 0 ? undefined : special(literal);
  return kind && explainSpecial(host, kind);
}

/** Why a host that is not public is not asked. */
export const explainSpecial = (host: string, kind: string): string =>
  `${host} is ${kind}: only public addresses are fetched, unless private ones are allowed with --allow-private`;
