import type { StoredStatement } from "../../core/model/stored.ts";
import { line, type Line } from "../layout/lines.ts";
import { faint, joined, strong } from "../layout/rich.ts";
import { mannerOf } from "../../view/manner.ts";
import { oneLine } from "../../view/one-line.ts";

/** A stored statement: whose, when, through what and to whom, and the words. */
export function statementLines({
  speakerName,
  at,
  channel,
  addressee,
  content,
  outlet,
  input,
  article,
  ...statement
}: StoredStatement): Line[] {
  const facts = joined(
    [at, channel && `through ${channel}`, addressee && `to ${addressee}`, outlet ?? input, article],
    " · ",
  );
  const who = joined([strong(speakerName || "Nobody named"), mannerOf(statement)], " ");
  return [line(0, [who, ": ", oneLine(content)]), line(2, faint(facts))];
}
