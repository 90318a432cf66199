import { isFrontPage, webAddress } from "../web-address.ts";
import { linkTo, type PageElements } from "./page-elements.ts";
import type { Finding } from "./page-fields.ts";

/** `<link rel="canonical">` and `<html lang>`. */
export const fromLinks = (page: PageElements): Finding => ({
  url: pageAddress(linkTo(page, "canonical"), page),
  language: page.language,
});

/** The address that a page gives for itself; a front page is a mistake of its template. */
export function pageAddress(given: string | null | undefined, { named, address }: PageElements): string | undefined {
  const base = webAddress(named("base")[0]?.getAttribute("href"), address) ?? address;
  const resolved = webAddress(given, base);
  return resolved !== undefined && !isFrontPage(resolved) ? resolved : undefined;
}
