import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Case {
  readonly title: string;
  readonly text: string;
  readonly expected: string | null;
}

/** The cases of a file: `== title`, the text, `--`, what the stage prints. */
export function parseCases(file: string): Case[] {
  const [, ...parts] = readFileSync(file, "utf8").split(/^== /m);
  return parts.map((part) => {
    const [title = "", ...lines] = part.split("\n");
    const divider = lines.indexOf("--");
    const text = lines
      .slice(0, divider < 0 ? undefined : divider)
      .join("\n")
      .trim();
    return {
      title: title.trim(),
      text,
      expected:
        divider < 0
          ? null
          : lines
              .slice(divider + 1)
              .join("\n")
              .trim(),
    };
  });
}

/**
 * Runs every case of `test/cases/<stage>.txt` through `print`, which turns a case's text into what the stage found.
 * `UPDATE=1` rewrites the expectations; the review is the diff. A case without an expectation fails.
 */
export function runCases(stage: string, print: (text: string) => string): void {
  const file = `test/cases/${stage}.txt`;
  const cases = parseCases(file);
  if (process.env["UPDATE"]) {
    const printed = cases.map(({ title, text }) => `== ${title}\n${text}\n--\n${print(text).trim()}\n`);
    writeFileSync(file, printed.join("\n"));
  }
  test.each(parseCases(file))(`${stage}: $title`, ({ text, expected }) => {
    expect(expected, "write what the stage should print below a line with --").not.toBeNull();
    expect(print(text).trim()).toBe(expected);
  });
}
