import { lexicon } from "../../core/lexicon/lexicon.ts";
import { agencyBehind, agencyOf } from "./agencies.ts";

type Place = (typeof lexicon)["credits"][number]["place"];

const credits = lexicon.credits.map(({ pattern, place, agency }) => ({
  pattern: new RegExp(pattern, "u"),
  place,
  agency,
}));

const pictureCredits = credits.filter(({ place }) => place === "never");

/** Without a name: [With inputs from agencies] [Staff and wire services]. */
const unnamed = /^(?:the )?(?:news |wire |press )?(?:agenc(?:y|ies)|wires|(?:wire|news) (?:services?|reports?))$/i;
/** What is printed after an agency's name under an article of one of its people: [AP White House Correspondent]. */
const role =
  /(?:\s\p{Lu}[\p{L}-]{1,20}){0,3}\s(?:Writer|Correspondent|Reporter|Staff|Editor|Bureau|Desk|Photographer)s?$/u;
const between = /\s?[,/&;|·•]\s?|\s(?:and|with|for)\s|\s[-–—]\s|\s?[()]\s?/iu;
const longestCredit = 300;

/** The agencies that a credit names, under their short names; `agencies` where it names none but says so. */
export function agenciesIn(credit: string): string[] {
  if (credit.length > longestCredit || pictureCredits.some(({ pattern }) => pattern.test(credit))) return [];
  const names = credit.split(between).map((name) => name.trim().replace(/^by\s/i, ""));
  return names.flatMap(
    (name) => agencyOf(name) ?? agencyOf(name.replace(role, "")) ?? agencyBehindName(name) ?? unnamedIn(name),
  );
}

const unnamedIn = (name: string): string[] => (unnamed.test(name) ? ["agencies"] : []);

/** [Ada Quill Associated Press]: only names of several words, for Lusa and Ani are names of people too. */
function agencyBehindName(name: string): string | null {
  const words = name.split(" ");
  const ends = [2, 3].filter((length) => words.length > length).map((length) => words.slice(-length).join(" "));
  return ends.map(agencyOf).find((agency) => agency !== null) ?? null;
}

/** What an article says of where its text comes from. */
interface Credited {
  readonly lines: readonly string[];
  /** Lines of copyright, wherever they stood. */
  readonly rights?: readonly string[];
  readonly byline?: string | undefined;
}

/** The agencies that wrote an article or a part of it, by its byline, its dateline or its credit lines. */
export function findAgencies({ lines, rights = [], byline }: Credited): string[] {
  const [head, last] = [lines.slice(0, 4), lines.slice(-4)];
  const inPlace: Readonly<Record<Place, readonly string[]>> = {
    head,
    line: [...head, ...last, ...rights],
    end: last,
    never: [],
  };
  const credited = credits.flatMap((credit) => inPlace[credit.place].flatMap((line) => readCredit(line, credit)));
  return [...agenciesIn(byline ?? ""), ...credited];
}

/** Whether a line is a credit and nothing else. */
export const isCredit = (line: string): boolean =>
  credits.some(
    (credit) => credit.place !== "end" && line.length < longestCredit && readCredit(line, credit).length > 0,
  );

/** A longer line is prose, of which only an end is a credit. */
const longestLine = 600;

function readCredit(line: string, { pattern, place, agency }: (typeof credits)[number]): string[] {
  if (place === "line" && line.length > longestLine) return [];
  const part = place === "end" ? line.slice(-longestLine) : line.slice(0, longestLine);
  const match = pattern.exec(part);
  if (!match) return [];
  const named = agenciesIn(match.groups?.["agencies"] ?? "");
  return named.length > 0 || agency === undefined ? named : [agency];
}

/** `wire:AFP` for each agency, and none for the agency that is itself the outlet. */
export function wireFlags(agencies: readonly string[], outlet: string | undefined): string[] {
  const others = new Set(agencies.filter((agency) => agency !== agencyBehind(outlet)));
  return [...others].toSorted().map((agency) => `wire:${agency}`);
}
