import { verdicts } from "../core/model/claim.ts";
import { datePattern } from "./store-inputs.ts";
import { StoreError } from "../store/store-error.ts";

type Verdict = (typeof verdicts)[number];

/** What a person asks for in one line. */
export interface Query {
  /** Words, and phrases that stood in quotation marks. */
  readonly wanted: readonly string[];
  readonly actor: string | null;
  readonly outlets: readonly string[];
  readonly after: string | null;
  readonly before: string | null;
  readonly verdict: Verdict | null;
}

const token = /(?<field>[a-z]+):(?:"(?<phrase>[^"]*)"|(?<value>\S+))|"(?<quoted>[^"]*)"|(?<word>\S+)/giu;
const fields = new Set(["actor", "outlet", "before", "after", "verdict"]);

/**
 * Reads [sanctions "oil price" actor:"Ada Quill" outlet:Post after:2026-02 verdict:disputed]. Throws a `StoreError` where a field has
 * no such value; a word with a colon that names no field is a word.
 */
export function readQuery(text: string): Query {
  const wanted: string[] = [];
  const found = new Map<string, string[]>();
  for (const { 0: whole, groups = {} } of text.replaceAll(/[“”]/g, '"').matchAll(token)) {
    const { field = "", phrase, value, quoted, word } = groups;
    if (fields.has(field.toLowerCase())) {
      const name = field.toLowerCase();
      found.set(name, [...(found.get(name) ?? []), (phrase ?? value)!]);
    } else wanted.push(quoted ?? word ?? whole);
  }
  return {
    wanted: wanted.filter((words) => /[\p{L}\p{N}]/u.test(words)),
    actor: found.get("actor")?.at(-1) ?? null,
    outlets: (found.get("outlet") ?? []).map((name) => name.toLowerCase()),
    after: readDate("after", found),
    before: readDate("before", found),
    verdict: readVerdict(found.get("verdict")?.at(-1)),
  };
}

function readDate(field: "after" | "before", found: ReadonlyMap<string, readonly string[]>): string | null {
  const date = found.get(field)?.at(-1);
  if (date === undefined) return null;
  if (datePattern.test(date)) return date;
  throw new StoreError(`${field}:${date} is no date; write ${field}:2026, ${field}:2026-02 or ${field}:2026-02-04`, {
    trouble: "asked",
  });
}

function readVerdict(word: string | undefined): Verdict | null {
  if (word === undefined) return null;
  const verdict = verdicts.find((each) => each === word.toLowerCase());
  if (verdict) return verdict;
  throw new StoreError(`verdict:${word} is none; there are ${verdicts.join(", ")}`, { trouble: "asked" });
}
