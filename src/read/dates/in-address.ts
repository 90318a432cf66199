import { composeDay } from "./compose.ts";
import { monthNumber } from "./month-names.ts";

/** A date in an address. Where its parts are folders, a publishing system put it there on the first day. */
export interface AddressDate {
  readonly at: string;
  readonly inFolders: boolean;
}

const longestPath = 2000;
/** The web is no older, and no article is from the next century. */
const [firstYear, lastYear] = [1990, 2099];

/** [/2026/02/04/] [/2026/feb/4/] [/2026-02-04/] [/2026-02/04/] [/20260204/]; a month alone is no date. */
const folders = [
  /\/(?<year>\d{4})\/(?<month>\d{1,2}|[a-z]{3,9})\/(?<day>\d{1,2})(?=\/)/gi,
  /\/(?<year>\d{4})[-/]?(?<month>\d{2})[-/]?(?<day>\d{2})(?=\/)/g,
];
/** [/2026-02-04-talks] [/talks-20260204.html] [/t20260204_1234.shtml]: at an end of the last part of an address. */
const ends = [
  /^[a-z]?(?<year>\d{4})(?<mark>[-_.]?)(?<month>\d{2})\k<mark>(?<day>\d{2})(?![\p{L}\d])/iu,
  /(?<![\p{L}\d])(?<year>\d{4})(?<mark>[-_.]?)(?<month>\d{2})\k<mark>(?<day>\d{2})$/u,
];

/** The date in a web address, from its folders or else from its last part; nothing where there are two. */
export function findAddressDate(address: string | undefined): AddressDate | undefined {
  const path = address && URL.canParse(address) ? new URL(address).pathname : "";
  if (path.length > longestPath) return undefined;
  const inFolders = onlyDate(folders.flatMap((form) => [...path.matchAll(form)].map(({ groups }) => groups)));
  const at = inFolders ?? findDateInName(lastPart(path));
  return at === undefined ? undefined : { at, inFolders: inFolders !== undefined };
}

/**
 * The date in the name of a file that is one article: [2026-02-04-talks.html] [20260204_talks.txt].
 * The file's own time is when it was saved, and is never read; nor is the name of a feed, an archive or a list, which is dated as a whole.
 */
export function findFileDate(input: string): string | undefined {
  if (input.length > longestPath || /^[a-z]{2,10}:\/\/|[#:]\d{1,9}$/i.test(input)) return undefined;
  return findDateInName(lastPart(input.replace(/\.gz$/i, "")));
}

const lastPart = (path: string): string =>
  (path.split(/[/\\]/).findLast(Boolean) ?? "").replace(/\.[a-z]{2,6}\d?$/i, "");

const findDateInName = (name: string): string | undefined =>
  onlyDate(ends.map((form) => form.exec(name)?.groups).filter((groups) => groups !== undefined));

function onlyDate(found: readonly (Readonly<Record<string, string>> | undefined)[]): string | undefined {
  const days = new Set(found.map((groups) => (groups ? composeGroups(groups) : null)).filter((day) => day !== null));
  return days.size === 1 ? [...days][0] : undefined;
}

function composeGroups({ year, month, day }: Readonly<Record<string, string>>): string | null {
  const isWebYear = Number(year) >= firstYear && Number(year) <= lastYear;
  return isWebYear ? composeDay(Number(year), monthNumber(month!), Number(day)) : null;
}
