import { webAddress } from "../web-address.ts";
import type { Document } from "./dom.ts";
import type { PageFields } from "./page-fields.ts";

/** `<link rel="canonical">` and `<html lang>`. */
export function fromLinks(document: Document): PageFields {
  return {
    url: webAddress(document.querySelector("link[rel=canonical]")?.getAttribute("href")),
    language: document.documentElement.getAttribute("lang") || undefined,
  };
}
