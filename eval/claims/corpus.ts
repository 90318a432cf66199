import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article, Evidence } from "../../src/core/model/index.ts";
import { asArticle } from "../as-article.ts";

/** An invented story: its articles, and for each claim of several articles the places that tell it. */
export interface InventedStory {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly claims: readonly (readonly Evidence[])[];
}

const folder = join(import.meta.dirname, "../../corpus/claims");
const mark = /\{(?<claim>\d+) (?<words>[^{}]*)\}/g;

/** All stories of `corpus/claims`. */
export const loadInvented = (): InventedStory[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .toSorted()
    .map((file) => readStory(file, readFileSync(join(folder, file), "utf8")));

/**
 * Reads one story: `== title`, then for each account `= outlet | date | headline` and its text, in which `{n words}` are words of
 * claim n. Throws with the file's name where a head or a mark cannot be read.
 */
export function readStory(name: string, source: string): InventedStory {
  const accounts = source.split(/^= /m).slice(1);
  const read = accounts.map((account, at) => readAccount(account, `${name}:${at + 1}`));
  const places = read.flatMap(({ marks }) => marks);
  return {
    name,
    articles: read.map(({ article }) => article),
    claims: [...Map.groupBy(places, ({ claim }) => claim).values()].map((told) => told.map(({ evidence }) => evidence)),
  };
}

interface Mark {
  readonly claim: string;
  readonly evidence: Evidence;
}

function readAccount(account: string, id: string): { readonly article: Article; readonly marks: readonly Mark[] } {
  const [head = "", ...lines] = account.split("\n");
  const [outlet, date, title] = head.split(" | ");
  if (!outlet || !date || !title) throw new Error(`${id}: "${head}" is not: outlet | date | headline`);
  const { text, marks } = readMarks(lines.join("\n").trim(), id);
  return { article: asArticle({ id, text, title, outlet, date }), marks };
}

function readMarks(source: string, id: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let [text, last] = ["", 0];
  for (const { groups, index, 0: whole } of source.matchAll(mark)) {
    const { claim = "", words = "" } = groups!;
    text += source.slice(last, index);
    marks.push({ claim, evidence: { article: id, span: { start: text.length, end: text.length + words.length } } });
    text += words;
    last = index + whole.length;
  }
  text += source.slice(last);
  if (/[{}]/.test(text)) throw new Error(`${id}: a brace that is no mark: ${/.{0,30}[{}].{0,30}/.exec(text)![0]}`);
  return { text, marks };
}
