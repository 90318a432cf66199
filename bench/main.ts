/**
 * `npm run bench`: everything, or only the parts that are named (`npm run bench -- compare`): pages a second of reading HTML beside plain Readability on linkedom; articles a second of `analyse`, with the shipped models
 * and by rules alone, its actor, times and events stages alone, beside wink-nlp's tagging alone; stories of 5, 50 and 500 articles through `compare` beside a plain loop over all pairs of assertions; articles a second from text to store, into SQLite and through the queue into PostgreSQL. What is compared
 * runs on the same input in the same process. `views` opens and scrolls the claims of a long story in Chromium; it needs `npm run build`. `npm run bench -- scale --articles 1000000` is done only where it is named, for it takes minutes at 100,000 articles: what one more article and a search cost as a store grows.
 */
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { benchAnalyse } from "./analyse.ts";
import { benchCompare } from "./compare.ts";
import { benchIngest } from "./ingest.ts";
import type { Options } from "./options.ts";
import { benchPages } from "./pages.ts";
import { benchScale } from "./scale.ts";
import { benchViews } from "./views.ts";

const parts: Readonly<Record<string, (options: Options) => readonly string[] | Promise<readonly string[]>>> = {
  pages: benchPages,
  analyse: benchAnalyse,
  compare: benchCompare,
  ingest: benchIngest,
  scale: benchScale,
  views: benchViews,
};
/** Parts that take minutes, or a browser: done only where they are named. */
const long = new Set(["scale", "views"]);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: "string", default: "../shared/data" },
    examples: { type: "string", default: "examples" },
    rounds: { type: "string", default: "9" },
    articles: { type: "string", default: "100000" },
    scratch: { type: "string" },
  },
});
const unknown = positionals.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`${unknown.join(", ")}: no part; there are ${Object.keys(parts).join(", ")}`);
if (!(Number(values.articles) >= 1000)) throw new Error(`--articles ${values.articles}: write a number from 1000 on`);

console.log(
  `Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}, one thread; medians of ${values.rounds} rounds where nothing else is said`,
);
const options = { ...values, rounds: Number(values.rounds), articles: Number(values.articles) };
for (const name of positionals.length > 0 ? positionals : Object.keys(parts).filter((each) => !long.has(each))) {
  // oxlint-disable-next-line no-await-in-loop -- two parts at once would slow each other
  console.log((await parts[name]!(options)).join("\n"));
}
