import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dossier } from "../core/model/dossier.ts";
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

/** The built application; throws where it was not built. */
function loadApplication(): Application {
  const page = readFileSync(join(built, "index.html"), "utf8");
  const read = (pattern: RegExp): string => readFileSync(join(built, pattern.exec(page)![1]!), "utf8");
  return { script: read(/src="([^"]+\.js)"/).replaceAll("</script", "<\\/script"), style: read(/href="([^"]+\.css)"/) };
}

/** Text of an article is never markup: neither in a title … */
const escapeText = (text: string): string => text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** … nor in data, where only what would end the element can be told from it. */
const escapeData = (json: string): string => json.replaceAll("<", "\\u003c");
