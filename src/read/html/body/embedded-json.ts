import { isObject } from "../../fields.ts";
import { endsSentence } from "../../paragraphs.ts";
import { countWords } from "../../words.ts";
import { nameKey } from "../../outlet-suffix.ts";
import { wordsOf } from "../dom.ts";
import { renderFragment } from "../fragment.ts";
import { tabOf, type PageElements } from "../page-elements.ts";
import type { Reading } from "./rivals.ts";

/** Shorter strings, or such as stop without a full stop, are labels and headlines. */
const shortestProse = 8;
/** A branch with this share of the prose holds the article; the rest is teasers. */
const mainShare = 0.7;
const deepest = 100;
const assigned =
  /^\s{0,100}(?:(?:var|let|const)\s|window\.|self\.)[\w$.[\]"']{1,100}\s{0,5}=\s{0,5}(?:JSON\.parse\(\s{0,5}(?=")|(?=[{[]))/;

/** The article in the data of a page that a script would draw: the branch of its JSON that holds most of the prose. */
export function readEmbeddedJson(page: PageElements): Reading {
  const titles = titlesOf(page);
  const values = page.named("script").map((script) => parseData(script.textContent ?? ""));
  const branches = values.map((value) => collectProse(value, titles, 0));
  const richest = branches.reduce(
    (best, branch) =>
      (branch.titled && !best.titled) || (branch.words > best.words && branch.titled === best.titled) ? branch : best,
    noProse,
  );
  return [...new Set(findMain(richest).texts().flatMap(renderFragment))];
}

function parseData(code: string): unknown {
  const start = /^\s{0,100}(?=[{[])/.exec(code) ?? assigned.exec(code);
  if (!start) return null;
  const json = code.slice(start[0].length);
  try {
    const value: unknown = JSON.parse(json.slice(0, lengthOfValue(json)));
    return typeof value === "string" ? JSON.parse(value) : value;
  } catch {
    return null;
  }
}

/** The length of the JSON value that a text starts with; of one that does not end, the whole. */
function lengthOfValue(json: string): number {
  let [open, inString] = [0, false];
  for (let index = 0; index < json.length; index++) {
    const character = json[index]!;
    if (inString && character === "\\") index++;
    else if (character === '"') inString = !inString;
    else if (!inString && (character === "{" || character === "[")) open++;
    else if (!inString && (character === "}" || character === "]")) open--;
    if (open === 0 && !inString) return index + 1;
  }
  return json.length;
}

/** The page's own headlines, as they are compared. */
const titlesOf = (page: PageElements): ReadonlySet<string> =>
  new Set([...page.named("h1").map(wordsOf), tabOf(page)].map((title) => nameKey(title ?? "")).filter(Boolean));

/** The prose in a value, and in the parts of it. */
interface Branch {
  readonly words: number;
  readonly parts: readonly Branch[];
  /** Whether the page's own headline stands in it. */
  readonly titled: boolean;
  /** Made only when asked for. */
  readonly texts: () => readonly string[];
}
const noProse: Branch = { words: 0, parts: [], titled: false, texts: () => [] };

function collectProse(value: unknown, titles: ReadonlySet<string>, depth: number): Branch {
  if (depth > deepest) return noProse;
  if (typeof value === "string")
    return isProse(value) ? { words: countWords(value), parts: [], titled: false, texts: () => [value] } : noProse;
  if (!Array.isArray(value) && !isObject(value)) return noProse;
  const values = Object.values(value);
  const parts = values.map((each) => collectProse(each, titles, depth + 1)).filter(({ words }) => words > 0);
  const words = parts.reduce((sum, part) => sum + part.words, 0);
  const isTitle = (each: unknown): boolean =>
    typeof each === "string" && each.length < 300 && titles.has(nameKey(each));
  const titled = parts.some((part) => part.titled) || (words > 0 && values.some(isTitle));
  return { words, parts, titled, texts: () => parts.flatMap((part) => part.texts()) };
}

const isProse = (text: string): boolean =>
  /^\s{0,20}<(?:p|h[2-6]|ul|ol|blockquote)[\s>]/i.test(text) ||
  (countWords(text) >= shortestProse && (endsSentence(text.trim()) || /<\/p>\s{0,20}$/i.test(text)));

function findMain(branch: Branch): Branch {
  const main =
    branch.parts.find(({ titled }) => titled) ?? branch.parts.find(({ words }) => words >= branch.words * mainShare);
  return main && main.parts.length > 0 ? findMain(main) : (main ?? branch);
}
