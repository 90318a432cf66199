import { wordsSaying } from "../../lexicon/words-saying.ts";
import type { Mention } from "../../model/actor.ts";
import type { Span } from "../../model/span.ts";
import { contains } from "../../text/spans.ts";
import { printedWords } from "../printed-words.ts";

/** Names in a row: [Ada Quill, the envoy Tom Reed and Ines Volk]. */
export interface Roster {
  readonly span: Span;
  /** Ids of actors, in reading order. */
  readonly actors: readonly string[];
  /** Whether it says that there are more. */
  readonly open: boolean;
}

const behind = new Set(wordsSaying("divergence-words", "behind-item"));
const openings = wordsSaying("divergence-words", "open-list");
const reach = 40;

/** Whether the words around a list say that it is not whole: [including], [and others]. */
export function isOpenList(text: string, { start, end }: Span): boolean {
  const around = text.slice(Math.max(0, start - reach), end + reach / 2).split(/[.!?]\s+(?=\p{Lu}[^.]*$)/u);
  const words = ` ${printedWords(around.join(" ")).join(" ")} `;
  return openings.some((opening) => words.includes(` ${opening} `));
}

const fewest = 2;

/** The rows of names of one kind in a span of a text. */
export function findRosters(text: string, span: Span, mentions: readonly Mention[]): Roster[] {
  const names = mentions
    .filter((one) => one.form === "name" && one.actor !== null && contains(span, one.span))
    .filter((one) => endsItem(text, one) && !isPaired(text, one))
    .toSorted((a, b) => a.span.start - b.span.start);
  const rows: Mention[][] = [];
  for (const name of names) {
    const last = rows.at(-1)?.at(-1);
    if (last && kindOf(last) === kindOf(name) && isJoined(text.slice(last.span.end, name.span.start)))
      rows.at(-1)!.push(name);
    else rows.push([name]);
  }
  return rows.flatMap((row) => {
    const actors = [...new Set(row.map(({ actor }) => actor!))];
    const place = { start: row[0]!.span.start, end: row.at(-1)!.span.end };
    return actors.length < fewest ? [] : [{ span: place, actors, open: isOpenList(text, place) }];
  });
}

const kindOf = ({ actor }: Mention): string => actor!.split(":")[0]!;

/** [the war between Norland and Sudland]: names of one item. */
const isPaired = (text: string, { span }: Mention): boolean =>
  /\bbetween\s+(?:[^,.;]{1,40}\s+and\s+)?(?:the\s+)?$/.test(text.slice(Math.max(0, span.start - 60), span.start));

/** Not [Quill's aide] or [Quill associates], who are somebody else. */
function endsItem(text: string, { span }: Mention): boolean {
  const after = text.slice(span.end, span.end + 16);
  const [next] = /^\s+\p{L}+/u.test(after) ? printedWords(after) : [];
  return next === undefined ? /^(?:[,;.:"”!?)]|\s*$)/.test(after) : next === "and" || next === "or" || behind.has(next);
}

const longestRole = 7;

/** What may stand between two names of one row: a comma or [and], and what the next one is. */
function isJoined(between: string): boolean {
  if (/[.;:!?()"“”—]\s/.test(between) || !/,|;|\band\b|\bas well as\b/.test(between)) return false;
  const words = printedWords(between);
  return words.length <= longestRole && !words.some((word) => behind.has(word));
}
