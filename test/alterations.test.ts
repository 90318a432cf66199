import { findActors } from "../src/core/extract/mentions/mentions.ts";
import { findStatements } from "../src/core/extract/statements/statements.ts";
import { parseText } from "../src/core/text/parse.ts";
import { slice } from "../src/core/text/spans.ts";
import { runCases } from "./case-files.ts";

/** One line a statement: who speaks, and what was put in or left out. */
runCases("alterations", (text) => {
  const parsed = parseText(text);
  return findStatements(parsed, { id: "a" }, findActors(parsed).mentions)
    .map(({ speakerText, alterations }) =>
      [speakerText, ...alterations.map(({ kind, span }) => `${kind} ${slice(text, span)}`)].join(" | "),
    )
    .join("\n");
});
