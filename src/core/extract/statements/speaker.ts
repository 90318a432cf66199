import type { Mention } from "../../model/actor.ts";
import { clausesOf, type ParsedText } from "../../text/parsed-text.ts";
import { contains } from "../../text/spans.ts";
import { spanOf, tokensIn, type TokenRange } from "../../text/tagged-text.ts";
import { behindOtherName, inApposition } from "./apposition.ts";
import type { Draft } from "./draft.ts";
import { isPersonal } from "./media.ts";
import { mentionsNear } from "./mentions-near.ts";
import { headOf, sourcePhrase } from "./source-phrase.ts";
import { behindDocument, behindSpokesperson } from "./spoken-for.ts";

/** What a chain is read from. */
export interface Context {
  readonly text: ParsedText;
  readonly mentions: readonly Mention[];
}

/** Words that tell of an actor: `inside` are the mentions in them, `head` is the token of their first noun. */
export interface Phrase {
  readonly context: Context;
  readonly range: TokenRange;
  readonly inside: readonly Mention[];
  readonly head: number;
}

/** A way to tell which mention a phrase is about. */
type Way = (phrase: Phrase) => Mention | undefined;

/** The surest first; what merely stands somewhere in the phrase is never taken. */
const ways: readonly Way[] = [
  behindOtherName,
  inApposition,
  personAtHead,
  behindSpokesperson,
  atHead,
  atEnd,
  beforeRelative,
  behindDocument,
];

/** Who speaks: whom the source is about; of a quotation without one, who acts right before it: [Lund shrugged. “We will wait.”]. */
export function speakerOf(context: Context, { source, content, rule }: Draft): string | null {
  if (source) return mentionIn(context, source)?.actor ?? null;
  return rule === "quotation-alone" ? actorBefore(context, content[0]!.first) : null;
}

/** The person who is the subject of the sentence before, in the same paragraph. */
function actorBefore({ text, mentions }: Context, first: number): string | null {
  const { sentence } = text.tokens[first]!;
  const before = text.sentences[sentence - 1];
  if (!before || before.paragraph !== text.sentences[sentence]!.paragraph) return null;
  const clause = clausesOf(text, before.index).find(({ kind, subject }) => kind === "main" && subject !== null);
  const head = clause && text.tokens[clause.subject!.head]!;
  if (!head || head.quotation >= 0) return null;
  const subject = mentionsNear(mentions, head).find((mention) => contains(mention.span, head) && isPersonal(mention));
  return subject?.actor ?? null;
}

/** The mention that a range of words is about: not one that only describes it. */
export function mentionIn(context: Context, whole: TokenRange): Mention | null {
  const range = sourcePhrase(context.text, whole);
  const span = spanOf(context.text, range);
  const inside = mentionsNear(context.mentions, span).filter(
    (mention) => mention.span.start >= span.start - 40 && !isPlace(mention),
  );
  if (isJoint(context.text, inside)) return null;
  const phrase = { context, range, inside, head: headOf(context.text, range) };
  for (const way of ways) {
    const found = way(phrase);
    if (found) return found;
  }
  return null;
}

/** [several Athens papers]: a place does not speak. */
const isPlace = ({ actor }: Mention): boolean => actor?.startsWith("place:") === true;

/** [Ada Quill and Norland]: what several say together, none of them says alone. */
function isJoint(text: ParsedText, inside: readonly Mention[]): boolean {
  return inside.some((one, at) => {
    const next = inside[at + 1];
    if (!next || next.actor === one.actor || next.span.start <= one.span.end) return false;
    const between = text.text.slice(one.span.end, next.span.start).trim();
    return /^(?:,? ?(?:and|nor|or))$/.test(between);
  });
}

function personAtHead(phrase: Phrase): Mention | undefined {
  const mention = atHead(phrase);
  return isPersonal(mention) ? mention : undefined;
}

function atHead({ context, inside, head }: Phrase): Mention | undefined {
  return inside.findLast((mention) => contains(mention.span, context.text.tokens[head]!));
}

/** [the former envoy to the islands Ada Quill]: a name at the end of a long title; [a report by Ada Quill] is not hers to say. */
function atEnd({ context, range, inside }: Phrase): Mention | undefined {
  const { tokens } = context.text;
  const isLetters = /^\p{Lu}{2}$/u.test(tokens[range.last - 1]!.text) && range.last - range.first > 2;
  const { end } = tokens[range.last - (isLetters ? 2 : 1)]!;
  const last = inside.findLast(({ form, span }) => form === "name" && span.end === end);
  const first = last && tokensIn(context.text, last.span)[0]!.index;
  if (first === undefined || first <= range.first || !isPersonal(last)) return undefined;
  const opensWithClause = /^(?:VERB|ADP)$/.test(tokens[range.first]!.pos) && tokens[first - 1]!.text === ",";
  return opensWithClause || /^(?:NOUN|PROPN)$/.test(tokens[first - 1]!.pos) || tokens[first - 1]!.text === ")"
    ? last
    : undefined;
}

const relatives = new Set(["who", "which"]);

/** [Ada Quill, who said …]: the pronoun stands for what stands right before it. */
function beforeRelative({ context, range }: Phrase): Mention | undefined {
  const { tokens } = context.text;
  if (range.last - range.first > 1 || !relatives.has(tokens[range.first]!.lower)) return undefined;
  const before = tokens[range.first - 1]?.text === "," ? range.first - 2 : range.first - 1;
  if (before < 0) return undefined;
  return mentionsNear(context.mentions, tokens[before]!).findLast(({ span }) => span.end === tokens[before]!.end);
}
