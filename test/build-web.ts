import { execFileSync } from "node:child_process";

/** Builds the browser application before any test looks at it: a test never sees an older one. */
export default function buildWeb(): void {
  execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"], {
    cwd: `${import.meta.dirname}/..`,
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
}
