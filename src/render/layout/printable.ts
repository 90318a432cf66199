import { stripVTControlCharacters } from "node:util";

const breaks = /[\t-\r\x85\u2028\u2029]+/g;
/** Controls, and what no reader sees but a terminal may obey: turns of direction, soft hyphens, zero-width marks, tags. */
const unseen = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/** Text that a terminal can only print: escape sequences and control characters are gone, line breaks are spaces. */
export const printable = (text: string): string =>
  stripVTControlCharacters(text.toWellFormed()).replace(breaks, " ").replace(unseen, "");

const unescaped = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** JSON with those control characters escaped that JSON itself allows as they are. */
export const escapeControls = (json: string): string =>
  json.replace(unescaped, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
