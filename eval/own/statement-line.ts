import { cueClasses, statementForms, type Span } from "../../src/core/model/index.ts";
import { channelKinds } from "../../src/core/model/index.ts";
import type { OwnStatement } from "./case.ts";
import { findQuoted } from "./quoted.ts";

type Fields = ReadonlyMap<string, string>;
type Report = (problem: string) => void;

const required = ["source", "cue", "content", "form", "class", "speaker"];
const optional = ["addressee", "addressee-is", "channel", "relay", "within", "at"];
const legal = new Set([...required, ...optional]);
const nobody = new Set(["?", "-", ""]);

/** Reads one line `1 | source: … | cue: …` of a case; what is wrong with it goes to `report`. */
export function readStatementLine(text: string, words: string, line: number, report: Report): OwnStatement {
  const [number = "", ...parts] = words.split(" | ");
  const fields = readFields(parts, report);
  const find = (name: string) => findSpans(text, fields.get(name), name, report);
  return {
    number: Number(number),
    line,
    source: find("source"),
    cue: find("cue"),
    content: find("content"),
    form: pick(statementForms, fields, "form", report),
    cueClass: pick(cueClasses, fields, "class", report),
    speakers: namesOf(fields.get("speaker")),
    channel: readChannel(text, fields.get("channel"), report),
    relays: find("relay"),
    addressee: find("addressee"),
    addressees: namesOf(fields.get("addressee-is")),
    at: find("at"),
    within: readWithin(fields.get("within"), report),
  };
}

function readFields(parts: readonly string[], report: Report): Fields {
  const fields = new Map<string, string>();
  for (const part of parts) {
    const { name = "", value = "" } = /^(?<name>[a-z-]{1,20}): (?<value>.*)$/u.exec(part.trim())?.groups ?? {};
    if (!legal.has(name)) report(`\`${part}\` is no field: write \`name: words\` with one of ${[...legal].join(", ")}`);
    else if (fields.has(name)) report(`\`${name}\` stands twice: join its pieces by \` + \``);
    else fields.set(name, value.trim());
  }
  for (const name of required) if (!fields.has(name)) report(`\`${name}\` is missing`);
  return fields;
}

function findSpans(text: string, words: string | undefined, name: string, report: Report): readonly Span[] {
  const found = findQuoted(text, words ?? "-");
  if ("spans" in found) return found.spans;
  report(`${name}: ${found.problem}`);
  return [];
}

/** The named value, or the first legal one with a report, so that reading goes on. */
function pick<Kind extends string>(kinds: readonly Kind[], fields: Fields, name: string, report: Report): Kind {
  return pickKind(kinds, fields.get(name) ?? "", name, report);
}

function pickKind<Kind extends string>(kinds: readonly Kind[], value: string, name: string, report: Report): Kind {
  const kind = kinds.find((one) => one === value);
  if (kind === undefined) report(`${name}: \`${value}\` is none of ${kinds.join(", ")}`);
  return kind ?? kinds[0]!;
}

/** `words of the text (kind)`. */
function readChannel(text: string, value: string | undefined, report: Report): OwnStatement["channel"] {
  if (value === undefined || value === "-") return null;
  const { words = value, kind = "" } = /^(?<words>.*) \((?<kind>[a-z-]{1,20})\)$/u.exec(value)?.groups ?? {};
  return {
    spans: findSpans(text, words, "channel", report),
    kind: pickKind(channelKinds, kind, "channel", report),
  };
}

function readWithin(value: string | undefined, report: Report): number | null {
  if (value === undefined || value === "-") return null;
  if (/^\d{1,3}$/u.test(value)) return Number(value);
  report(`within: \`${value}\` is no number of a statement`);
  return null;
}

const namesOf = (value: string | undefined): string[] =>
  nobody.has(value ?? "") ? [] : value!.split(" + ").map((name) => name.trim());
