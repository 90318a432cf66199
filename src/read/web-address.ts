/** An absolute http(s) address, resolved against the address of the page that names it if that is known; or nothing. */
export function webAddress(address: string | null | undefined, base?: string): string | undefined {
  const trimmed = address?.trim();
  if (!trimmed || trimmed.length > longest) return undefined;
  if (/^https?:\/\/[^\s/]/i.test(trimmed)) return URL.canParse(trimmed) ? trimmed : undefined;
  const isRelative = base !== undefined && !/^[a-z][a-z\d+.-]{0,20}:/i.test(trimmed) && URL.canParse(trimmed, base);
  return isRelative ? new URL(trimmed, base).href : undefined;
}

const longest = 4000;

/** Whether an address is a site's front page, which no article stands on. */
export function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return search === "" && /^\/(?:index\.\w{2,5})?$/.test(pathname);
}

/** The name of the host behind an address, without `www.`; nothing for a host that is a number. */
export function hostOf(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const host = new URL(address).hostname.replace(/^www\./, "").replace(/\.$/, "");
  return /\.[a-z][a-z\d-]{0,60}$/.test(host) ? host : undefined;
}

/** An address without what differs between links to one page: protocol, `www.`, fragment and a slash at the end. */
export function comparableAddress(address: string): string {
  const { hostname, pathname, search } = new URL(address);
  return `${hostname.replace(/^(?:www|m|amp)\./, "")}${pathname.replace(/\/$/, "")}${search}`.toLowerCase();
}

const suffixes = new Set(["co", "com", "org", "net", "gov", "gob", "gouv", "ac", "edu", "or", "go", "ne"]);

/** The part of a host that its owner chose: `harbourpost` of `news.harbourpost.co.uk`. */
export function siteLabel(host: string): string {
  const labels = host.split(".").slice(0, -1);
  const chosen = labels.findLast((label) => !suffixes.has(label)) ?? labels.at(-1) ?? "";
  return chosen.replace(/[^\p{L}\p{N}]/gu, "").replace(/^the(?=.{3})/, "");
}
