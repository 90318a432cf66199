import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import type { OwnCase, OwnStatement } from "./case.ts";
import { checkCase, isContent, type Problem } from "./check-case.ts";
import { findQuoted } from "./quoted.ts";
import { readStatementLine } from "./statement-line.ts";

/** The cases of a file, and each problem with its line and what to do about it. */
export type CaseFile = { readonly cases: readonly OwnCase[]; readonly problems: readonly string[] };

type Line = { readonly words: string; readonly line: number };

const heading = /^== (?<slug>[a-z0-9]+(?:-[a-z0-9]+){0,20})$/u;
const divider = "--";
const silence = "silent: ";

/** Reads a file of corpus/attribution: `== slug`, an optional `@` line, the text, `--`, one line a statement. */
export function readCaseFile(name: string, content: string): CaseFile {
  const found: Problem[] = [];
  const lines = content.split("\n").map((words, index) => ({ words, line: index + 1 }));
  const starts = lines.filter(({ words }) => words.startsWith("== "));
  const cases = starts.map(({ line }, index) => {
    const block = lines.slice(line - 1, (starts[index + 1]?.line ?? lines.length + 1) - 1);
    return readCase(name, block, (problem, at) => found.push({ problem, line: at }));
  });
  const ordered = found.toSorted((one, other) => one.line - other.line);
  return { cases, problems: ordered.map(({ problem, line }) => `${name}:${line}: ${problem}`) };
}

type Report = (problem: string, line: number) => void;

function readCase(name: string, [first, ...rest]: readonly Line[], report: Report): OwnCase {
  const { words, line } = first!;
  const slug = heading.exec(words)?.groups?.["slug"];
  if (slug === undefined) report("write `== slug-of-the-case` in small letters, digits and hyphens", line);
  const split = rest.findIndex((one) => one.words === divider);
  if (split < 0) report("a line `--` must stand between the text and its statements", line);
  const [head, tail] = split < 0 ? [rest, []] : [rest.slice(0, split), rest.slice(split + 1)];
  const meta = head[0]?.words.startsWith("@ ") ? head[0].words : "";
  const text = textOf(meta === "" ? head : head.slice(1));
  const read = {
    id: `${basename(name, ".txt")}/${slug}`,
    line,
    ...readMeta(meta),
    text,
    ...readNotes(text, tail, report),
  };
  for (const found of checkCase(read)) report(found.problem, found.line);
  return read;
}

const textOf = (lines: readonly Line[]): string =>
  lines
    .map(({ words }) => words)
    .join("\n")
    .trim();

function readMeta(meta: string): Pick<OwnCase, "outlet" | "published"> {
  const valueOf = (name: string) => meta.split(/[@|]/u).find((part) => part.trim().startsWith(`${name}: `));
  const [outlet, published] = ["outlet", "published"].map((name) =>
    valueOf(name)
      ?.trim()
      .slice(name.length + 2),
  );
  return { outlet: outlet ?? null, published: published ?? null };
}

/** What stands under the divider: `1 | source: …` and `silent: …` lines. */
function readNotes(text: string, lines: readonly Line[], report: Report): Pick<OwnCase, "statements" | "silent"> {
  const notes = lines.filter(({ words }) => words.trim() !== "");
  const [silent, rest] = partition(notes, ({ words }) => words.startsWith(silence));
  const [spoken, strays] = partition(rest, ({ words }) => /^\d{1,3} \| /u.test(words));
  for (const { line } of strays) report("write `1 | source: …` or `silent: …` under the `--`", line);
  const statements = spoken.map(({ words, line }) =>
    readStatementLine(text, words, line, (problem) => report(problem, line)),
  );
  return { statements, silent: silent.flatMap((line) => readSilent(text, line, statements, report)) };
}

function readSilent(text: string, { words, line }: Line, statements: readonly OwnStatement[], report: Report) {
  const found = findQuoted(text, words.slice(silence.length));
  if ("problem" in found) report(`${silence}${found.problem}`, line);
  const spans = "spans" in found ? found.spans : [];
  for (const span of spans.filter((one) => isContent(one, statements)))
    report(`${silence}\`${text.slice(span.start, span.end)}\` is the content of a statement`, line);
  return spans;
}

function partition<Item>(items: readonly Item[], belongs: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))];
}

/** All cases of a folder, in the order of file names. Throws with every problem where a file is wrong. */
export function loadCases(folder = "corpus/attribution"): OwnCase[] {
  const files = globSync(`${folder}/*.txt`)
    .toSorted()
    .map((file) => readCaseFile(file, readFileSync(file, "utf8")));
  const problems = files.flatMap((file) => file.problems);
  if (problems.length > 0) throw new Error(`The corpus must be put right first:\n${problems.join("\n")}`);
  return files.flatMap(({ cases }) => cases);
}
