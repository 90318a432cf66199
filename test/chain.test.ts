import { findActors } from "../src/core/extract/mentions/mentions.ts";
import { findStatements } from "../src/core/extract/statements/statements.ts";
import type { Statement } from "../src/core/model/statement.ts";
import { parseText } from "../src/core/text/parse.ts";
import { runCases } from "./case-files.ts";

/** Who spoke, through what, passed on by whom, to whom, inside what. */
function printChain({
  id,
  speaker,
  speakerText,
  channel,
  relays,
  addressee,
  addresseeText,
  within,
}: Statement): string {
  const links = [
    channel && `in=${channel.kind}:${channel.name}`,
    relays.length > 0 && `by=${relays.map(({ name }) => name).join("+")}`,
    addresseeText && `to=${addressee ?? "?"} [${addresseeText}]`,
    within && `within=${within.slice(2)}`,
  ].filter(Boolean);
  return [`${id.slice(2)} ${speaker ?? "?"} [${speakerText}]`, ...links].join(" | ");
}

runCases("chain", (text) => {
  const parsed = parseText(text);
  const found = findStatements(parsed, { id: "a" }, findActors(parsed).mentions);
  return found.map(printChain).join("\n") || "nothing";
});
