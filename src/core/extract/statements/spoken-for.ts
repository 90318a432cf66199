import { channelNouns } from "../../lexicon/channels.ts";
import { levelsOf, speaksForAnother } from "../../lexicon/offices.ts";
import type { Mention } from "../../model/actor.ts";
import { clausesOf } from "../../text/parsed-text.ts";
import { contains } from "../../text/spans.ts";
import { isPersonal } from "./media.ts";
import { mentionsNear } from "./mentions-near.ts";
import type { Context, Phrase } from "./speaker.ts";

/** [a spokesman for the ministry] [a Halvik ministry spokesman] [her office]: whoever speaks for another and has no name stands for that one. */
export function behindSpokesperson(phrase: Phrase): Mention | undefined {
  const { lower } = phrase.context.text.tokens[phrase.head]!;
  const isOffice = personalOffices.has(lower);
  if (!isOffice && !speaksForAnother(lower)) return undefined;
  const forPerson = isOffice || levelsOf(lower).includes("spokesperson");
  const owner = besideHead(phrase) ?? (forPerson && !isOffice ? actingBefore(phrase) : undefined);
  return isPersonal(owner) && !forPerson ? undefined : owner;
}

/** [Sundline denied it. “No,” a spokesman said]: whoever acts in the sentence before, where no other does. */
function actingBefore({ context, range }: Phrase): Mention | undefined {
  const { text, mentions } = context;
  const before = text.sentences[text.tokens[range.first]!.sentence - 1];
  if (range.last - range.first > 2 || !before) return undefined;
  const subjects = clausesOf(text, before.index).flatMap(({ kind, subject }) =>
    kind === "main" && subject ? [subject] : [],
  );
  const acting = subjects.flatMap(({ head }) =>
    mentionsNear(mentions, text.tokens[head]!).filter((mention) => contains(mention.span, text.tokens[head]!)),
  );
  return new Set(acting.map(({ actor }) => actor)).size === 1 ? acting[0] : undefined;
}

/** What speaks for whoever owns it: [Ms Quill's office]. */
const personalOffices = new Set(["office", "campaign", "team", "camp"]);

/** [a petition by the union] [the commission's bulletin] [its website]: a document speaks for whoever issued it. */
export function behindDocument(phrase: Phrase): Mention | undefined {
  const { context, range, head } = phrase;
  const { tokens } = context.text;
  const isBare = range.last - range.first === 2 && tokens[range.first]!.lower === "the";
  const noun = [head, head - 1].some((at) => at >= range.first && channelNouns.at(tokens, at, head + 1) !== null);
  if (!noun) return undefined;
  return besideHead(phrase) ?? (isBare ? issuerBefore(context, head) : undefined);
}

const furthest = 120;

/** Verbs that make a document of their subject's: [filed a suit], [released a report]. */
const issuing = new Set(["file", "bring", "issue", "publish", "release", "submit", "launch", "send", "write", "lodge"]);

/** [The report adds], after [a report by the institute] or [the institute released a report]: whoever issued the document of that name last told of. */
function issuerBefore(context: Context, head: number): Mention | undefined {
  const { tokens } = context.text;
  const from = Math.max(0, head - furthest);
  for (let at = head - 1; at >= from; at--) {
    if (tokens[at]!.lemma !== tokens[head]!.lemma || tokens[at]!.pos !== "NOUN") continue;
    const issuer = besideDocument(context, at) ?? filerOf(context, at);
    if (issuer) return issuer;
  }
  return undefined;
}

/** [a report by the institute], [the institute's report]: with no comma between. */
function besideDocument({ text, mentions }: Context, noun: number): Mention | undefined {
  const { start, end } = text.tokens[noun]!;
  const isLed = /^(?:by|from|of)$/.test(text.tokens[noun + 1]?.lower ?? "");
  const near = mentionsNear(mentions, isLed ? { start: end, end: end + 30 } : { start: start - 12, end: start });
  return near.find(
    ({ actor, form, span }) =>
      actor !== null && form !== "pronoun" && (isLed || !/[,.;:]/.test(text.text.slice(span.end, start))),
  );
}

/** [The institute released a report]: who acts in the clause whose object the document is. */
function filerOf({ text, mentions }: Context, noun: number): Mention | undefined {
  const { sentence } = text.tokens[noun]!;
  const clause = clausesOf(text, sentence).find(
    ({ verb, object }) => object?.head === noun && !verb.passive && issuing.has(verb.lemma),
  );
  const subject = clause?.subject && text.tokens[clause.subject.head]!;
  if (!subject) return undefined;
  return mentionsNear(mentions, subject).find(({ actor, span }) => actor !== null && contains(span, subject));
}

/** The mention behind [for], [of] or [by] after a noun, or before it. */
function besideHead({ context, range, inside, head }: Phrase): Mention | undefined {
  const { tokens } = context.text;
  const next = tokens[head + 1];
  const isLinked = next !== undefined && head + 1 < range.last && /^(?:for|of|from|at|by|to)$/.test(next.lower);
  return isLinked
    ? inside.find(({ span, form }) => span.start >= next.end && form !== "pronoun")
    : inside.findLast(({ span }) => span.end <= tokens[head]!.start);
}
