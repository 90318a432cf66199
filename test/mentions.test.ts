import { findActors } from "../src/core/extract/mentions/mentions.ts";
import { parseText } from "../src/core/text/parse.ts";
import { runCases } from "./case-files.ts";

runCases("mentions", (text) => {
  const { actors, mentions } = findActors(parseText(text));
  const cast = actors.map(({ id, country, roles, affiliation }) => {
    const facts = [country, ...roles, affiliation && `for ${affiliation}`].filter(Boolean);
    return facts.length > 0 ? `${id} (${facts.join("; ")})` : id;
  });
  const found = mentions.map(({ text: words, form, actor, members, candidates }) => {
    const who = actor ?? (members.length > 0 ? members.join(" + ") : `? ${candidates.join(" or ")}`.trim());
    return `${words} | ${form} | ${who}`;
  });
  return [...cast, ...(found.length > 0 ? ["-", ...found] : [])].join("\n") || "nothing";
});
