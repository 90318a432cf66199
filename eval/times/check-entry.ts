import { directions, topics } from "./entry.ts";
import { isInOrder, isIsoPrefix, isPublication } from "./iso.ts";

/** One entry as the file has it, before anything is known of it. */
export type Fields = Readonly<Record<string, unknown>>;

/** What is wrong and what to do, or false. */
type Check = (fields: Fields) => string | false;

const fieldNames = ["id", "topic", "published", "text", "from", "to", "direction", "contrast"];
const ranged = ["from", "to", "direction"];

/** One mark without spaces at its edges. */
export const marked = /^(?<before>[^{}]*)\{(?<words>[^\s{}](?:[^{}]*[^\s{}])?)\}(?<after>[^{}]*)$/u;

const quote = (value: unknown): string => `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
const isOneOf = (names: readonly string[], value: unknown): boolean => names.some((name) => name === value);
const isSilent = ({ topic }: Fields): boolean => topic === "silent";
const isText = (value: unknown, fits: (words: string) => boolean): value is string =>
  typeof value === "string" && fits(value);

const isSlug = (words: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+){0,20}$/u.test(words);
const isPrefixOrNull = (value: unknown): boolean => value === null || isText(value, isIsoPrefix);

function checkEnd(name: "from" | "to"): Check {
  return ({ topic, [name]: end }) =>
    topic !== "silent" &&
    end !== undefined &&
    !isPrefixOrNull(end) &&
    `${name}: ${quote(end)} is no day of the calendar; write 2031, 2031-03, 2031-03-05, 2031-03-05T09 or null`;
}

function checkOrder({ from, to }: Fields): string | false {
  if (from === undefined || to === undefined || !isPrefixOrNull(from) || !isPrefixOrNull(to)) return false;
  if (from === null || to === null) return from !== to && "from, to: one is null; write a range or null in both";
  return !isInOrder(String(from), String(to)) && `from: ${quote(from)} is behind to: ${quote(to)}; put them in order`;
}

function checkMissing(fields: Fields): string | false {
  const required = ["id", "topic", "published", "text", ...(isSilent(fields) ? [] : ranged)];
  const missing = required.filter((name) => fields[name] === undefined);
  return missing.length > 0 && `${missing.join(", ")}: missing; write ${missing.length > 1 ? "them" : "it"}`;
}

const checks: readonly Check[] = [
  checkMissing,
  (fields) => {
    const strange = Object.keys(fields).filter((name) => !fieldNames.includes(name));
    return (
      strange.length > 0 && `${strange.map(quote).join(", ")}: no such field; the fields are ${fieldNames.join(", ")}`
    );
  },
  ({ id }) =>
    id !== undefined && !isText(id, isSlug) && `id: ${quote(id)} is no slug; use small letters, digits and hyphens`,
  ({ topic }) =>
    topic !== undefined && !isOneOf(topics, topic) && `topic: ${quote(topic)} is none of ${topics.join(", ")}`,
  ({ published }) =>
    published !== undefined &&
    published !== null &&
    !isText(published, isPublication) &&
    `published: ${quote(published)} is no date; write 2031-03-05, 2031-03-05T21:40-05:00 or null`,
  ({ text }) =>
    text !== undefined &&
    !isText(text, (words) => marked.test(words)) &&
    `text: ${quote(text)} must mark exactly one expression, as in \`They met {on Thursday}.\`, in quotes where it begins with \`{\``,
  checkEnd("from"),
  checkEnd("to"),
  (fields) => !isSilent(fields) && checkOrder(fields),
  (fields) =>
    isSilent(fields) &&
    ranged.some((name) => name in fields) &&
    "from, to, direction: a silent entry has none; take them out",
  (fields) =>
    !isSilent(fields) &&
    fields["direction"] !== undefined &&
    !isOneOf(directions, fields["direction"]) &&
    `direction: ${quote(fields["direction"])} is none of ${directions.join(", ")}`,
  ({ contrast = true }) => contrast !== true && `contrast: ${quote(contrast)}; write \`true\` or leave it out`,
  ({ contrast, from = null }) =>
    contrast === true && from === null && "contrast: only what has a range can lie on either side; take it out",
];

/** Each thing that is wrong with an entry, and what to do about it. */
export function findProblems(fields: Fields): string[] {
  return checks.map((check) => check(fields)).filter((problem) => problem !== false);
}
