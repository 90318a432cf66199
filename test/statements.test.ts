import type { Statement } from "../src/core/model/statement.ts";
import { findActors } from "../src/core/extract/mentions/mentions.ts";
import { findStatements } from "../src/core/extract/statements/statements.ts";
import { parseText } from "../src/core/text/parse.ts";
import { slice } from "../src/core/text/spans.ts";
import { runCases } from "./case-files.ts";

function printStatement(text: string, statement: Statement): string {
  const { id, within, form, cueClass, speaker, speakerText, cue, content, channel, relays, addressee, addresseeText } =
    statement;
  const words = content.map((span) => slice(text, span).replaceAll("\n", " ")).join(" … ");
  const chain = [
    channel && `channel=${channel.kind}:${channel.name}`,
    relays.length > 0 && `relay=${relays.map(({ name }) => name).join("+")}`,
    addresseeText && `to=${addressee ?? "?"} [${addresseeText}]`,
    within && `within=${within.slice(2)}`,
  ].filter(Boolean);
  const cueText = cue.map((span) => slice(text, span)).join(" ");
  return `${id.slice(2)} ${form} ${cueClass} | ${speaker ?? "?"} [${speakerText}] | ${cueText} | ${words}${chain.length > 0 ? ` | ${chain.join(" ")}` : ""}`;
}

runCases("statements", (text) => {
  const parsed = parseText(text);
  const found = findStatements(parsed, { id: "a" }, findActors(parsed).mentions);
  return found.map((statement) => printStatement(text, statement)).join("\n") || "nothing";
});
