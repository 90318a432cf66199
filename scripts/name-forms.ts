import type { TableName } from "../src/core/lexicon/tables.ts";

type Entry = Record<string, unknown>;

/** Words that may stand for each other: [Defense, Defence], [UN, U.N., United Nations]. */
type Spellings = readonly (readonly string[])[];

const wholeWords = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${words.replaceAll(".", "\\.")}(?![\\p{L}\\p{N}])`, "u");

/** [UN refugee agency]: [United Nations refugee agency]. */
const respelled = (name: string, spellings: Spellings): string[] =>
  spellings.flatMap((forms) =>
    forms.flatMap((form) => (name.includes(form) ? forms.map((other) => name.replace(wholeWords(form), other)) : [])),
  );

/** [Élysée]: [Elysee]. */
const withoutAccents = (name: string): string[] => [name.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC")];

/** [al-Shabaab]: [Al-Shabaab], [al Shabaab], [Al Shabaab]. */
const withArticle = (name: string): string[] =>
  name.startsWith("al-") ? ["Al-", "al ", "Al "].map((article) => name.replace("al-", article)) : [];

/** [CIA]: [C.I.A.]. */
const dotted = (name: string): string[] => (/^[A-Z]{2,4}$/.test(name) ? [`${[...name].join(".")}.`] : []);

/** The forms in which a name is printed; the first is its own. */
export function formsOf(name: string, spellings: Spellings): string[] {
  const forms = new Set([name]);
  for (const derive of [respelled, withoutAccents, withArticle, dotted])
    for (const form of forms) for (const other of derive(form, spellings)) forms.add(other);
  return [...forms];
}

const actorTables: ReadonlySet<TableName> = new Set(["states", "bodies", "organisations", "companies", "media"]);

/** Where the forms of a field go: those of a single name beside the other names. */
const formsGoTo = {
  names: "names",
  demonyms: "demonyms",
  capital: "seats",
  seats: "seats",
  name: "aliases",
  acronyms: "aliases",
  aliases: "aliases",
};

const listOf = (value: unknown): string[] => (value === undefined ? [] : [value as string | string[]].flat());

/** What is read only where its table writes it, and not as a form of another name: [San Jose], [Reunion]. */
export const homonymsIn = (tables: ReadonlyMap<TableName, Entry[]>): ReadonlySet<string> =>
  new Set(tables.get("homonyms")!.flatMap(({ names }) => listOf(names)));

/** The entries of a table of actors with all forms of their names. */
export function addForms(name: TableName, entries: Entry[], tables: ReadonlyMap<TableName, Entry[]>): Entry[] {
  if (!actorTables.has(name)) return entries;
  const homonyms = homonymsIn(tables);
  const spellings = tables.get("spellings")!.map(({ forms }) => listOf(forms));
  return entries.map((entry) => {
    const full = { ...entry };
    for (const [field, target] of Object.entries(formsGoTo)) {
      const derived = listOf(entry[field]).flatMap((word) => formsOf(word, spellings).slice(1));
      const forms = derived.filter((form) => !homonyms.has(form));
      if (forms.length > 0) full[target] = [...new Set([...listOf(full[target]), ...forms])];
    }
    return full;
  });
}
