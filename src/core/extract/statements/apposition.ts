import type { Mention } from "../../model/actor.ts";
import type { ParsedText } from "../../text/parsed-text.ts";
import { contains } from "../../text/spans.ts";
import { tokensIn, type TokenRange } from "../../text/tagged-text.ts";
import { isPersonal } from "./media.ts";
import { mentionsNear } from "./mentions-near.ts";
import type { Phrase } from "./speaker.ts";

/** [its director, Ada Quill] [the host, President Ada Quill, ] [the owner of the ship, Sund Lines,]: a name set beside a role. */
export function inApposition({ context, range, inside, head }: Phrase): Mention | undefined {
  const { text, mentions } = context;
  const isNamed = inside.some(({ form, span }) => form === "name" && contains(span, text.tokens[head]!));
  if (isNamed) return undefined;
  const inRange = inside.find((mention) => mention.form === "name" && isSetBeside(text, range, mention));
  const isOpen = /^(?:,|named|called)$/.test(text.tokens[range.last]?.text ?? "");
  const next = isOpen ? text.tokens[range.last + 1] : undefined;
  if (inRange || !next) return inRange;
  const behind = mentionsNear(mentions, { start: next.start, end: next.start + 40 });
  return behind.find((mention) => isBehind(text, mention, next.start, range));
}

/** [While it is looked into by the envoy, Tom Reed, Ms. Quill said …]: of two people with a comma between, the one before the verb. */
export function behindOtherName({ context, range, inside }: Phrase): Mention | undefined {
  const { tokens } = context.text;
  const people = inside.filter((mention) => mention.form === "name" && isPersonal(mention));
  const [first, last] = [people[0], people.at(-1)];
  if (!first || !last || first.actor === last.actor || last.span.end !== tokens[range.last - 1]!.end) return undefined;
  const between = context.text.text.slice(first.span.end, last.span.start);
  return /^,\s+(?:\p{Lu}\p{L}{1,3}\.?\s+)$/u.test(between) || /^\p{Lu}\p{L}{1,3}\. /u.test(last.text)
    ? last
    : undefined;
}

/** [Portugal's sea minister], Ada Quill, [said]: the name stands behind the comma that ends the phrase. */
function isBehind(text: ParsedText, { form, span }: Mention, start: number, { last }: TokenRange): boolean {
  if (form !== "name" || span.start < start || span.start > start + 40) return false;
  const name = tokensIn(text, span);
  const between = text.tokens.slice(last + 1, name[0]!.index);
  const closed = /^(?:[,.]|of|from|at|in)$/.test(text.tokens[name.at(-1)!.index + 1]?.text ?? ".");
  const isTitle = between.every(({ pos, lower }) => /^(?:ADJ|NOUN|PROPN|DET)$/.test(pos) || lower === "named");
  return closed && between.length <= longestTitle && isTitle;
}

const longestTitle = 4;

/** Behind a comma, over a title, and up to the next comma or the end of the phrase. */
function isSetBeside(text: ParsedText, range: TokenRange, { span }: Mention): boolean {
  const name = tokensIn(text, span);
  const [first, last] = [name[0]!.index, name.at(-1)!.index];
  if (last + 1 < range.last && !/^(?:,|of|in|at|from|who|\p{Lu}{2})$/u.test(text.tokens[last + 1]!.text)) return false;
  for (let at = first - 1; at >= Math.max(range.first, first - 1 - longestTitle); at--) {
    if (text.tokens[at]!.text === ",") return true;
    if (!/^(ADJ|NOUN|PROPN|DET)$/.test(text.tokens[at]!.pos) && text.tokens[at]!.lower !== "named") return false;
  }
  return false;
}
