import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { analyse } from "../src/core/extract/analyse.ts";
import { asArticle } from "./as-article.ts";
import { parseCases } from "./case-files.ts";
import { castOf, withMarks, withoutMarks } from "./marked-text.ts";

const folder = "test/cases";
const files = readdirSync(folder).filter((name) => /^actors-.+\.txt$/.test(name));

/** A case as its file has it, with the marks and the cast that are found: [[Lund|person:lund] left.]. */
function readAgain(marked: string): string {
  const text = withoutMarks(marked);
  const { actors, mentions } = analyse(asArticle(text));
  return `${withMarks(text, mentions)}\n--\n${castOf(actors)}`;
}

/** Writes what is found over what was expected; the words above the first case stay. */
function rewrite(file: string): void {
  const [preface = ""] = readFileSync(file, "utf8").split(/^== /m);
  const cases = parseCases(file).map(({ title, text }) => `== ${title}\n${readAgain(text)}\n`);
  writeFileSync(file, preface + cases.join("\n"));
}

for (const file of files.map((name) => `${folder}/${name}`)) {
  if (process.env["UPDATE"]) rewrite(file);
  test.each(parseCases(file))("$title", ({ text, expected }) => {
    expect(readAgain(text)).toBe(`${text}\n--\n${expected}`);
  });
}

test("marks come off, nested ones too", () => {
  expect(withoutMarks("[a [Kremlin|body:kremlin] aide|body:kremlin] left")).toBe("a Kremlin aide left");
});

test.each([
  ["[Lund left.", "a mark that nothing closes, at: [Lund left."],
  ["Lund] left.", "nothing to close, at: ] left."],
  ["[Lund] left.", "a mark without `|who`, at: ] left."],
  ["[Lund|person:[lund] left.", "a mark inside the words for who it is, at: [lund] left."],
  ["[Lund|a|b] left.", "a second `|`, at: |b] left."],
])("a wrong mark is named: %s", (marked, message) => {
  expect(() => withoutMarks(marked)).toThrow(message);
});
