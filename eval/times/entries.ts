import { globSync, readFileSync } from "node:fs";
import { parseDocument } from "yaml";
import { findProblems, marked, type Fields } from "./check-entry.ts";
import type { Entry } from "./entry.ts";

/** The right entries of a file, and each problem of the others with what to do about it. */
export type EntryFile = {
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly problems: readonly string[];
};

type WrittenEntry = Pick<Entry, "id" | "topic" | "published" | "text"> & Partial<Entry>;

/** The items of a YAML list, a bare year as text like any other date; or what is wrong with the file. */
function readList(content: string): readonly unknown[] | string {
  const document = parseDocument(content, {
    customTags: (tags) => tags.filter((tag) => typeof tag === "string" || !/:(?:int|float)$/u.test(tag.tag)),
  });
  const [error] = document.errors;
  if (error)
    return `${error.message.split("\n")[0]} Put quotes around a text that has \`: \` in it or begins with \`{\``;
  const list: unknown = document.toJS();
  return Array.isArray(list) ? list : "is no list; write one entry after the other, `- id: …`";
}

const isFields = (item: unknown): item is Fields => typeof item === "object" && item !== null && !Array.isArray(item);

function toEntry({ id, topic, published, text, from = null, to = null, direction, contrast }: WrittenEntry): Entry {
  const { before = "", words = "", after = "" } = marked.exec(text)?.groups ?? {};
  return {
    id,
    topic,
    published,
    text: before + words + after,
    span: { start: before.length, end: before.length + words.length },
    from,
    to,
    direction: direction ?? null,
    contrast: contrast ?? false,
  };
}

/** Reads a file of corpus/times. */
export function readEntryFile(name: string, content: string): EntryFile {
  const list = readList(content);
  if (typeof list === "string") return { name, entries: [], problems: [`${name}: ${list}`] };
  const read = list.map((item, index) => {
    if (!isFields(item)) return { problems: [`${name}: entry ${index + 1}: write it as \`- id: …\``] };
    const place = `${name}: ${typeof item["id"] === "string" ? item["id"] : `entry ${index + 1}`}`;
    const problems = findProblems(item).map((problem) => `${place}: ${problem}`);
    return problems.length > 0 ? { problems } : { problems, entry: toEntry(item as WrittenEntry) };
  });
  return {
    name,
    entries: read.flatMap(({ entry }) => entry ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** Entries whose id another one before them has. */
function findRepeated(files: readonly EntryFile[]): string[] {
  const placed = files.flatMap(({ name, entries }) => entries.map(({ id }) => ({ name, id })));
  const firsts = new Map(placed.toReversed().map((one) => [one.id, one]));
  return placed
    .filter((one) => firsts.get(one.id) !== one)
    .map(({ name, id }) => `${name}: ${id}: the id stands in ${firsts.get(id)!.name} already; take another`);
}

/** All entries of a folder, in the order of file names. Throws with every problem where a file is wrong. */
export function loadEntries(folder = "corpus/times"): Entry[] {
  const files = globSync(`${folder}/*.yml`)
    .toSorted()
    .map((file) => readEntryFile(file, readFileSync(file, "utf8")));
  const problems = [...files.flatMap((file) => file.problems), ...findRepeated(files)];
  if (problems.length > 0) throw new Error(`The table of times must be put right first:\n${problems.join("\n")}`);
  return files.flatMap(({ entries }) => entries);
}
