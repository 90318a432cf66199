/** `npm run build`, and after every install: builds the browser application. Without the development packages there is nothing to build it with, and all else works. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const vite = join(root, "node_modules/vite/bin/vite.js");

if (existsSync(vite))
  execFileSync(process.execPath, [vite, "build", ...process.argv.slice(2)], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production" },
    stdio: "inherit",
  });
else
  console.error(
    "the web application is not built, for the development packages are not installed: reports (--format html) and pages need 'npm ci && npm run build'",
  );
