import { findQuantities } from "../src/core/extract/quantities/quantities.ts";
import { parseText } from "../src/core/text/parse.ts";
import { runCases } from "./case-files.ts";

runCases("quantities", (text) => {
  const lines = findQuantities(parseText(text)).map(
    ({ text: words, unit, low, high }) => `${unit} ${low}..${high} · ${words}`,
  );
  return lines.join("\n") || "nothing";
});
