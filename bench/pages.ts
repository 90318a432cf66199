import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { hasFile } from "../eval/data.ts";
import { cleanDraft } from "../src/read/clean/clean.ts";
import { readHtml } from "../src/read/html.ts";
import type { Options } from "./options.ts";
import { timeInTurns, type Contestant } from "./rounds.ts";

/** A page's bytes, unpacked. */
type Page = { readonly bytes: Uint8Array };

const folder = "pages/html";

/** The pages of the extraction benchmark, or none where they are not there. */
function loadPages(data: string): Page[] {
  if (!hasFile(data, folder)) return [];
  const names = readdirSync(join(data, folder)).filter((name) => name.endsWith(".html.gz"));
  return names.map((name) => ({ bytes: gunzipSync(readFileSync(join(data, folder, name))) }));
}

/** From bytes to a clean text, with metadata, flags and all that was taken away. */
function readPage({ bytes }: Page): unknown {
  const [outcome] = readHtml({ input: "page", bytes });
  return outcome && "draft" in outcome ? cleanDraft(outcome.draft) : null;
}

/** The yardstick: the two libraries as their documents show them, giving the text and nothing else. */
function readAlone({ bytes }: Page): unknown {
  const { document } = parseHTML(new TextDecoder().decode(bytes));
  return new Readability(document).parse()?.textContent;
}

const contestants: readonly Contestant<Page>[] = [
  { name: "read", run: readPage },
  { name: "Readability on linkedom", run: readAlone },
];

const warmUp = 3;

/** Pages a second of reading HTML beside plain Readability on linkedom; what it prints. */
export function benchPages({ data, rounds }: Options): string[] {
  const pages = loadPages(data);
  if (pages.length === 0) return [`pages: not timed, ${data}/pages not found`];
  const timings = timeInTurns(contestants, pages, { warmUp, rounds });
  const ratio = timings[0]!.seconds / timings[1]!.seconds;
  return [
    `pages: ${pages.length} HTML pages`,
    ...timings.map(
      ({ name, seconds }) => `  ${name.padEnd(24)} ${(pages.length / seconds).toFixed(1).padStart(7)} pages/s`,
    ),
    `  reading takes ${ratio.toFixed(2)} times as long as Readability on linkedom`,
  ];
}
