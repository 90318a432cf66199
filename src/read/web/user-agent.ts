import { readFileSync } from "node:fs";

/** The name that robots.txt knows us by. */
export const product = "Readout";

/** How we introduce ourselves to hosts. */
export const userAgent = `${product}/${readVersion()} (offline news comparison; reads single pages on request)`;

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8"));
  return version;
}
