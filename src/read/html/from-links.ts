import { webAddress } from "../web-address.ts";
import type { Document } from "./dom.ts";
import type { Metadata } from "./metadata.ts";

/** `<link rel="canonical">` and `<html lang>`. */
export function fromLinks(document: Document): Metadata {
  return {
    url: webAddress(document.querySelector("link[rel=canonical]")?.getAttribute("href")),
    language: document.documentElement.getAttribute("lang") || undefined,
  };
}
