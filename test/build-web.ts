import { execFileSync } from "node:child_process";

/** Builds the browser application before any test looks at it: a test never sees an older one. */
export default function buildWeb(): void {
  execFileSync(process.execPath, ["scripts/build-web.ts", "--logLevel", "warn"], { stdio: "inherit" });
}
