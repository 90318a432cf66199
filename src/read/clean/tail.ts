import { boilerplate, matchRule, type BoilerplateRule } from "../boilerplate.ts";
import { endsSentence } from "../paragraphs.ts";
import { countWords, fewestWords } from "../words.ts";
import { findFurniture } from "./furniture.ts";
import { withFlag, withLines, type Cleaner } from "./page.ts";

const longestLink = 25;
const longestTeaser = 45;
const mostTeasers = 10;
const mostLines = 200;
/** A teaser introduces its own subject; prose goes on with the one before, or quotes. */
const continues =
  /^(?:he|she|it|they|we|this|that|these|those|his|her|its|their|the|a|an|but|and|however|meanwhile|still|also|yet|so|if|as|in|on|at|for|after|while|when)\s|["“”]/iu;

/** Drops all from the first marker on ("Related Articles", "2 comments") whose rest looks like links, teasers and comment boxes. */
export const dropTail: Cleaner = (page) => {
  for (const [index, line] of page.lines.entries()) {
    const rule = findTailMarker(line, page.lines[index + 1]);
    if (!rule || !looksLikeTail(page.lines, index)) continue;
    const text = page.lines.slice(index).join("\n");
    return withFlag(withLines(page, page.lines.slice(0, index), [{ reason: rule.reason, text }]), rule.flag);
  }
  return page;
};

/** A marker of one word ("Thoughts") may be a section heading, unless furniture or nothing stands below it. */
function findTailMarker(line: string, next: string | undefined): BoilerplateRule | null {
  const rule = matchRule(boilerplate.tail, line)?.rule ?? null;
  return countWords(line) > 1 || next === undefined || isFurniture(next) ? rule : null;
}

const isFurniture = (line: string): boolean =>
  findFurniture(line) !== null || matchRule(boilerplate.tail, line) !== null;

function looksLikeTail(lines: readonly string[], marker: number): boolean {
  if (lines.length - marker > mostLines) return false;
  const rest = lines.slice(marker + 1);
  const words = rest.filter((line) => !isFurniture(line));
  const length = countWords(lines.slice(0, marker).join(" "));
  if (words.every(isLink)) return length >= fewestWords;
  const isShort = countWords(rest.join(" ")) * 2 < length;
  return (
    isShort && words.length > 1 && words.length <= mostTeasers && isFurniture(rest.at(-1)!) && words.every(isTeaser)
  );
}

/** A headline: short, without a full stop. */
const isLink = (line: string): boolean =>
  countWords(line) <= longestLink && !/[,;:]$/.test(line) && (!endsSentence(line) || /[?!]["”’']?$/.test(line));

/** A headline in a sentence or two. */
const isTeaser = (line: string): boolean =>
  isLink(line) || (countWords(line) <= longestTeaser && !continues.test(line));
