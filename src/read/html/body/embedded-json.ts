import { isObject } from "../../fields.ts";
import { endsSentence } from "../../paragraphs.ts";
import { countWords } from "../../words.ts";
import { renderFragment } from "../fragment.ts";
import type { PageElements } from "../page-elements.ts";
import type { Reading } from "./rivals.ts";

/** Shorter strings, or such as stop without a full stop, are labels and headlines. */
const shortestProse = 8;
/** A branch with this share of the prose holds the article; the rest is teasers. */
const mainShare = 0.7;
const deepest = 100;
const assigned = /^\s{0,100}(?:(?:var|let|const)\s|window\.|self\.)[\w$.[\]"']{1,100}\s{0,5}=\s{0,5}(?=[{[])/;

/** The article in the data of a page that a script would draw: the branch of its JSON that holds most of the prose. */
export function readEmbeddedJson({ named }: PageElements): Reading {
  const values = named("script").map((script) => parseData(script.textContent ?? ""));
  const branches = values.map((value) => collectProse(value, 0));
  const richest = branches.reduce((best, branch) => (branch.words > best.words ? branch : best), noProse);
  return [...new Set(findMain(richest).texts().flatMap(renderFragment))];
}

function parseData(code: string): unknown {
  const json = /^\s{0,100}[{[]/.test(code) ? code : assigned.test(code) ? code.replace(assigned, "") : "";
  try {
    return json ? JSON.parse(json.replace(/;\s{0,100}$/, "")) : null;
  } catch {
    return null;
  }
}

/** The prose in a value, and in the parts of it. */
interface Branch {
  readonly words: number;
  readonly parts: readonly Branch[];
  /** Made only when asked for. */
  readonly texts: () => readonly string[];
}
const noProse: Branch = { words: 0, parts: [], texts: () => [] };

function collectProse(value: unknown, depth: number): Branch {
  if (depth > deepest) return noProse;
  if (typeof value === "string")
    return isProse(value) ? { words: countWords(value), parts: [], texts: () => [value] } : noProse;
  if (!Array.isArray(value) && !isObject(value)) return noProse;
  const parts = Object.values(value)
    .map((each) => collectProse(each, depth + 1))
    .filter(({ words }) => words > 0);
  const words = parts.reduce((sum, part) => sum + part.words, 0);
  return { words, parts, texts: () => parts.flatMap((part) => part.texts()) };
}

const isProse = (text: string): boolean =>
  countWords(text) >= shortestProse &&
  (endsSentence(text.trim()) || /<\/(?:p|blockquote|li|div)>\s{0,20}$/i.test(text));

function findMain(branch: Branch): Branch {
  const main = branch.parts.find(({ words }) => words >= branch.words * mainShare);
  return main && main.parts.length > 0 ? findMain(main) : (main ?? branch);
}
