import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dossier } from "../core/model/dossier.ts";
import { FormatError } from "./format.ts";
import { printable } from "./layout/printable.ts";

const built = join(import.meta.dirname, "../../dist/web");

/** One file that needs no network: the browser application with the dossier inside. */
export function render(dossier: Dossier): string {
  const { script, style } = loadApplication();
  const title = dossier.articles.find((article) => article.title)?.title ?? "A story without a headline";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeText(printable(title))} · Readout</title>
<style>${style}</style>
</head>
<body>
<div id="app"></div>
<noscript><p>This report shows its pages by the script inside it: switch scripts on for this file.</p></noscript>
<script type="application/json" id="dossier">${escapeData(JSON.stringify(dossier))}</script>
<script type="module">${script}</script>
</body>
</html>
`;
}

/** Nothing but the script and the styles of the file itself may run, and nothing may be fetched or sent. */
const policy = (script: string, style: string): string =>
  `default-src 'none'; script-src '${hashOf(script)}'; style-src '${hashOf(style)}'; img-src data:; base-uri 'none'; form-action 'none'`;

const hashOf = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

interface Application {
  readonly script: string;
  readonly style: string;
}

/** The built application; throws a {@link FormatError} where it was not built. */
export function loadApplication(folder = built): Application {
  const index = join(folder, "index.html");
  if (!existsSync(index)) throw new FormatError(notBuilt);
  const page = readFileSync(index, "utf8");
  const read = (pattern: RegExp): string => readFileSync(join(folder, pattern.exec(page)![1]!), "utf8");
  return { script: escapeScript(read(/src="([^"]+\.js)"/)), style: read(/href="([^"]+\.css)"/) };
}

const notBuilt =
  "the web application that a report carries inside is not built: run 'npm run build' in readout's folder, then this command again";

/** A script inside a page ends at its end tag, and what looks like a comment's beginning may hide that tag. */
const escapeScript = (script: string): string =>
  script.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");

/** Text of an article is never markup: neither in a title … */
const escapeText = (text: string): string => text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** … nor in data, where only what would end the element can be told from it. */
const escapeData = (json: string): string => json.replaceAll("<", "\\u003c");
