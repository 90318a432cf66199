/** `npm run layers`: checks who imports whom against docs/decisions.md's directions; names every import that points the wrong way. */
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Each layer and the layers it may import besides itself. The first prefix that fits a file is its layer. */
const layers: readonly { prefix: string; may: readonly string[] }[] = [
  { prefix: "src/core/model", may: [] },
  { prefix: "src/core/lexicon", may: ["src/core/model"] },
  { prefix: "src/core/text", may: ["src/core/model", "src/core/lexicon"] },
  { prefix: "src/core/names", may: ["src/core/lexicon"] },
  { prefix: "src/core/times", may: ["src/core/model"] },
  { prefix: "src/core/sequence", may: [] },
  { prefix: "src/core/words", may: ["src/core/sequence"] },
  { prefix: "src/core/extract/analyse.ts", may: ["src/core"] },
  { prefix: "src/core/extract/models.ts", may: ["src/core"] },
  { prefix: "src/core/extract/type-pair.ts", may: ["src/core"] },
  { prefix: "src/core/extract/whole.ts", may: ["src/core"] },
  ...["mentions", "times", "quantities", "statements", "events", "assertions"].map((stage) => ({
    prefix: `src/core/extract/${stage}`,
    may: ["model", "lexicon", "text", "names", "times", "sequence"].map((folder) => `src/core/${folder}`),
  })),
  { prefix: "src/core/story", may: ["model", "lexicon", "text", "words"].map((folder) => `src/core/${folder}`) },
  {
    prefix: "src/core/compare",
    may: ["model", "lexicon", "text", "names", "times", "words"].map((folder) => `src/core/${folder}`),
  },
  { prefix: "src/read", may: ["src/core"] },
  { prefix: "src/view", may: ["src/core"] },
  { prefix: "src/render", may: ["src/core", "src/view"] },
  { prefix: "src/store", may: ["src/core"] },
  { prefix: "src/operations", may: ["src/core", "src/read", "src/render", "src/store"] },
  { prefix: "src/cli", may: ["src/operations", "src/serve"] },
  { prefix: "src/serve", may: ["src/operations", "src/core/model", "src/view"] },
  { prefix: "src/web", may: ["src/core/model", "src/view"] },
];

const importPattern = /(?:from|import)\s*\(?\s*"(\.[^"]+)"/g;

function violations(file: string): string[] {
  const layer = layers.find(({ prefix }) => file.startsWith(prefix));
  if (!layer) return [`${file}: belongs to no layer; add its folder to scripts/layers.ts`];
  return [...readFileSync(file, "utf8").matchAll(importPattern)]
    .map(([, target]) => join(dirname(file), target!))
    .filter((target) => ![layer.prefix, ...layer.may].some((prefix) => target.startsWith(prefix)))
    .map(
      (target) =>
        `${file}: imports ${target}; ${layer.prefix} may import only ${layer.may.join(", ") || "nothing of ours"}`,
    );
}

const found = globSync("src/**/*.{ts,tsx}").toSorted().flatMap(violations);
for (const line of found) console.error(line);
process.exitCode = found.length > 0 ? 1 : 0;
