import type { Clause, ParsedText } from "../src/core/text/parsed-text.ts";
import { parseText } from "../src/core/text/parse.ts";
import { wordsOf } from "../src/core/text/tagged-text.ts";
import { runCases } from "./case-files.ts";

function printClause(text: ParsedText, { index, governor, kind, verb, subject, object, obliques }: Clause): string {
  const words = (phrase: Clause["subject"]) => (phrase ? wordsOf(text, phrase) : "–");
  const form = [verb.form, verb.tense, verb.modal, verb.passive && "passive", verb.negated && "not"]
    .filter(Boolean)
    .join(" ");
  const rest = obliques.map(({ preposition, phrase }) => `${preposition}: ${words(phrase)}`).join(", ");
  return `${index}${governor === null ? "" : `<${governor}`} ${kind} | ${words(subject)} | ${verb.lemma} (${form}) | ${words(object)}${rest ? ` | ${rest}` : ""}`;
}

runCases("clauses", (text) => {
  const parsed = parseText(text);
  return parsed.clauses.map((clause) => printClause(parsed, clause)).join("\n") || "nothing";
});
