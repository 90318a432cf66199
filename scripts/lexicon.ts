/** `npm run lexicon`: checks lexicon/en, compiles it for core and prints docs/lexicon.md; `--check` only compares. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parse } from "yaml";
import { tables, type TableName } from "../src/core/lexicon/tables.ts";
import { writeGenerated } from "./generated.ts";
import { addForms, homonymsIn } from "./name-forms.ts";
import { spellCases } from "./spell-cases.ts";

const folder = "lexicon/en";
const isoNames = createRequire(import.meta.url)("i18n-iso-countries/langs/en.json") as {
  countries: Record<string, string | string[]>;
};
const isoCodes = createRequire(import.meta.url)("i18n-iso-countries/codes.json") as [string, string, string][];

type Entry = Record<string, unknown>;

/** The checked entries of one table; throws with the file and the entry at fault. */
function readTable(name: TableName): Entry[] {
  const file = `${folder}/${name}.yml`;
  const entries: unknown = parse(readFileSync(file, "utf8"));
  if (!Array.isArray(entries)) throw new Error(`${file}: write a list of entries, each starting with "- "`);
  const checked = entries.map((entry, index) => {
    const result = tables[name].entry.safeParse(entry);
    if (result.success) return result.data as Entry;
    const issue = result.error.issues[0]!;
    throw new Error(
      `${file}: entry ${index + 1} (${JSON.stringify(entry).slice(0, 60)}): ${issue.path.join(".")}: ${issue.message}`,
    );
  });
  checkDoubles(file, checked);
  return checked;
}

/** The word or words by which an entry is found: its first field. */
const keyOf = (entry: Entry): string => String(Object.values(entry)[0]);

function checkDoubles(file: string, entries: Entry[]): void {
  const seen = new Set<string>();
  for (const entry of entries) {
    if (seen.has(keyOf(entry))) throw new Error(`${file}: "${keyOf(entry)}" stands twice; join the two entries`);
    seen.add(keyOf(entry));
  }
}

/** States under their ISO names and top-level domains, from i18n-iso-countries, beside what states.yml adds. */
function withIsoNames(states: Entry[], homonyms: ReadonlySet<string>): Entry[] {
  const written = new Map(states.map((state) => [state["code"], state]));
  const unknown = [...written.keys()].filter((code) => !isoCodes.some(([, alpha3]) => alpha3 === code));
  if (unknown.length > 0)
    throw new Error(`${folder}/states.yml: ${unknown.join(", ")}: no such code in i18n-iso-countries`);
  return isoCodes.map(([alpha2, alpha3]) => {
    const state: Entry = written.get(alpha3) ?? tables.states.entry.parse({ code: alpha3 });
    const iso = printedNames(alpha2).filter((name) => !homonyms.has(name));
    return { domain: alpha2.toLowerCase(), ...state, names: [...new Set([...(state["names"] as string[]), ...iso])] };
  });
}

/** A state's ISO names, without what no text prints [Moldova, Republic of] and what two states share [Congo]. */
function printedNames(alpha2: string): string[] {
  const all = Object.values(isoNames.countries).flat();
  return [isoNames.countries[alpha2] ?? []]
    .flat()
    .filter((name) => !/[,(]/.test(name) && all.indexOf(name) === all.lastIndexOf(name));
}

/** Remarks are for readers of the YAML and of the reference page, not for the program. */
function withoutRemarks({ note: _note, source: _source, ...entry }: Entry): Entry {
  return entry;
}

const withSpeltCases = (entry: Entry): Entry =>
  typeof entry["pattern"] === "string" ? { ...entry, pattern: spellCases(entry["pattern"]) } : entry;

function reference(all: Map<TableName, Entry[]>): string {
  const sections = [...all].map(([name, entries]) => {
    const rows = entries.map((entry) => {
      const { note, ...rest } = entry;
      const [head, ...fields] = Object.entries(rest).filter(([, value]) => value !== false && String(value) !== "");
      const told = fields.map(
        ([field, value]) => `${field}: ${typeof value === "object" ? listed(value) : String(value)}`,
      );
      return `- **${String(head![1])}**${told.length > 0 ? ` – ${told.join("; ")}` : ""}${note ? ` (${String(note)})` : ""}`;
    });
    return `## ${name}\n\n${tables[name].about}: ${entries.length}, in [${name}.yml](../${folder}/${name}.yml).\n\n${rows.join("\n")}\n`;
  });
  return `# Lexicon\n\nPrinted by \`npm run lexicon\` from ${folder}; edit the YAML, not this page.\n\n${sections.join("\n")}`;
}

const listed = (value: unknown): string => (Array.isArray(value) ? value.map(item).join(", ") : JSON.stringify(value));

/** A word, or a pattern as its verb with the fields that say something: `hold (object: talks; target: with)`. */
function item(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  const [head, ...fields] = Object.entries(value).filter(([, field]) => field !== false && String(field) !== "");
  const told = fields.map(([name, field]) => `${name}: ${Array.isArray(field) ? field.join(" ") : String(field)}`);
  return told.length > 0 ? `${String(head![1])} (${told.join("; ")})` : String(head![1]);
}

/** What core loads of a table: its words in all their forms, without remarks. */
function compiledTable(name: TableName, all: ReadonlyMap<TableName, Entry[]>): Entry[] {
  const written = all.get(name)!;
  const found = addForms(name, name === "states" ? withIsoNames(written, homonymsIn(all)) : written, all);
  return found.map(withoutRemarks).map(withSpeltCases);
}

function main(): void {
  const known = new Set<string>(Object.keys(tables));
  for (const file of readdirSync(folder)) {
    if (!known.has(file.replace(/\.yml$/, "")))
      throw new Error(`${folder}/${file}: register the table in src/core/lexicon/tables.ts`);
  }
  const all = new Map((Object.keys(tables) as TableName[]).map((name) => [name, readTable(name)]));
  const compiled = Object.fromEntries([...all.keys()].map((name) => [name, compiledTable(name, all)]));
  writeGenerated("npm run lexicon", {
    "src/core/lexicon/compiled.json": `${JSON.stringify(compiled)}\n`,
    "docs/lexicon.md": reference(all),
  });
}

main();
