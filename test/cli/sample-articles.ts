import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const samples: Readonly<Record<string, string>> = {
  "lantern.txt":
    "Marn and Reik speak\n\nPresident Ilsa Marn of Norway and Premier Tomas Reik of Sweden spoke by phone on 6 May 2031. " +
    "“We will reopen the Sella bridge,” Marn told reporters after the call. " +
    "She said that engineers from both countries would meet in June to inspect the pillars and the cables.\n",
  "dispatch.jsonl":
    JSON.stringify({
      outlet: "Coastal Dispatch",
      title: "A bridge between rivals",
      publishedAt: "2031-05-07",
      text:
        "Ilsa Marn and Tomas Reik had a video call on Tuesday. “We will reopen the Sella bridge,” Marn said. " +
        "A spokeswoman said that engineers from both sides would inspect the pillars and the cables in June.",
    }) + "\n",
  "broken.json": "{ not json",
  "empty.txt": "",
};

/** A folder with two good articles, a broken and an empty one, and a place to write to; removed after the tests of the file. */
export function sampleFolder() {
  const base = mkdtempSync(join(tmpdir(), "readout-cli-"));
  const folder = join(base, "articles");
  mkdirSync(folder);
  for (const [name, text] of Object.entries(samples)) writeFileSync(join(folder, name), text);
  afterAll(() => rmSync(base, { recursive: true }));
  return { folder, file: (name: string) => join(folder, name), output: (name: string) => join(base, name) };
}
