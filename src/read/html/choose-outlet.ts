import { agencyOf } from "../flags/agencies.ts";
import { nameKey, titleParts } from "../outlet-suffix.ts";
import { hostOf, siteLabel } from "../web-address.ts";

const longest = 60;
const mostNames = 20;

/** What a page offers for choosing the outlet's name. */
interface Offer {
  /** The best first. */
  readonly names: readonly (string | undefined)[];
  readonly titles: readonly string[];
  readonly headings: readonly string[];
  /** What the browser shows on its tab. */
  readonly tab: string | undefined;
  readonly address: string | undefined;
}

/**
 * The outlet's name: the first that fits the page's host, else the first that is no agency's, else the part of a title that fits the
 * host, else the host itself: it is a fact, the same for all pages of the site, and says more than that the outlet is unknown.
 */
export function chooseOutlet({ names, titles, headings, tab, address }: Offer): string | undefined {
  const host = hostOf(address);
  const given = names
    .slice(0, mostNames)
    .flatMap((name) => cleanName(name) ?? [])
    .filter((name) => !titles.includes(name));
  const fitting = given.find((name) => host !== undefined && fitsHost(name, host));
  const named = fitting ?? given.find((name) => agencyOf(name) === null) ?? given[0];
  if (named !== undefined || host === undefined) return named;
  const isInTitle = (part: string): boolean => [...titles, ...headings].some((title) => title.includes(part));
  return outerParts(tab ?? "").find((part) => fitsHost(part, host) && !isInTitle(part)) ?? host;
}

/** Without a motto behind it: [Harbour Post | News from the coast]. Handles, addresses and sentences are no names. */
function cleanName(name: string | undefined): string | undefined {
  const words = titleParts(name?.trim() ?? "")[0]?.trim();
  return words && words.length <= longest && !/^@|:\/\/|^\d+$/.test(words) ? words : undefined;
}

/** Section and outlet stand at the ends of a title: [Grain prices rise | Harbour Post] [Harbour Post: Grain prices rise]. */
function outerParts(title: string): string[] {
  const parts = titleParts(title);
  const ends = parts.length > 1 ? [parts.at(-1)!, parts[0]!] : [];
  return [...ends, ...(/^(?<name>[^:]{2,60}):\s/.exec(title)?.slice(1) ?? [])].map((part) =>
    part.trim().replace(/^www\./, ""),
  );
}

/** [Harbour Post] fits harbourpost.example, hpost.example, harbournews.example and www.harbour.co.example. */
export function fitsHost(name: string, host: string): boolean {
  const [label, key, words] = [siteLabel(host), nameKey(name), wordsOf(name)];
  if (label.length < 2 || label.length > longestLabel || key.length < 2) return false;
  return holds(key, label) || holds(label, key) || isAbbreviation(label, words) || startsWithWord(label, words[0]!);
}

/** Shorter pieces stand in any name. */
const shortestPiece = 4;
const holds = (whole: string, piece: string): boolean =>
  whole === piece || (piece.length >= shortestPiece && whole.includes(piece));

/** So that all ways to abbreviate a name can be tried. */
const longestLabel = 24;
const startsWithWord = (label: string, word: string): boolean => word.length >= 5 && label.startsWith(word);

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/^the /, "")
    .match(/[\p{L}\p{N}]{1,40}/gu)
    ?.slice(0, 8) ?? [];

/** Whether a label is made of the beginnings of some words, in their order: `hpost` of Harbour Post. */
function isAbbreviation(label: string, [word, ...rest]: readonly string[]): boolean {
  if (label === "") return true;
  if (word === undefined) return false;
  let shared = 0;
  while (shared < word.length && word[shared] === label[shared]) shared++;
  for (let length = shared; length > 0; length--) if (isAbbreviation(label.slice(length), rest)) return true;
  return false;
}
