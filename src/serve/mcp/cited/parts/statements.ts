import { z } from "zod";
import { Statement } from "../../../../core/model/statement.ts";
import { list, record } from "../../../../core/model/schema.ts";
import { spread } from "../../../../view/spread.ts";
import { speakerName } from "../../../../view/tellers.ts";
import { Citation } from "../citation.ts";
import type { Book } from "../book.ts";
import { definePart } from "../part.ts";
import { writeCitation } from "../write.ts";

export const CitedStatement = record({
  ...Statement.unwrap().pick({ id: true, form: true, cueClass: true }).shape,
  speaker: z.string().describe("the name, the words of the text, or `nobody named`"),
  role: z.string().nullable().describe("the speaker's title or office, as a text gives it"),
  verb: z.string().describe("the article's words that attribute it"),
  said: list(Citation).describe("what was said; several places where the attribution interrupts it"),
  channel: z.string().nullable(),
  addressee: z.string().nullable(),
  relays: list(z.string()).describe("who passed it on before this article did"),
  within: z.string().nullable().describe("who says that it was said, where it stands inside somebody else's statement"),
  at: z.string().nullable().describe("when it was said, where the words tell"),
}).describe("Who said what, how, to whom and through whom; only `direct` ones are the speaker's own words.");
export type CitedStatement = z.infer<typeof CitedStatement>;

/** Those of the speakers who are quoted by most articles first. */
export const statements = definePart({
  name: "statements",
  meaning: "who said what to whom, through which channel and relay",
  item: CitedStatement,
  first: 12,
  find: ({ page }) => bySpeaker(page.dossier.statements),
  idOf: ({ id }: Statement) => id,
  cite: citeStatement,
  write: writeStatement,
});

const plainness: Record<Statement["form"], number> = { direct: 0, mixed: 1, indirect: 2 };

/** One of each speaker, then the next of each; quotations before what is told in other words. */
function bySpeaker(all: readonly Statement[]): Statement[] {
  const plain = all.toSorted((a, b) => plainness[a.form] - plainness[b.form]);
  const named = Map.groupBy(
    plain.filter(({ speaker }) => speaker !== null),
    ({ speaker }) => speaker,
  );
  const groups = [...named.values()].toSorted((a, b) => spread(b) - spread(a) || b.length - a.length);
  const rounds = Math.max(0, ...groups.map(({ length }) => length));
  const inTurn = Array.from({ length: rounds }, (_, round) => groups.flatMap((group) => group[round] ?? [])).flat();
  return [...inTurn, ...plain.filter(({ speaker }) => speaker === null)];
}

/** A statement with the words behind it. */
export function citeStatement(statement: Statement, { page, cite }: Book): CitedStatement {
  const { id, article, form, cueClass, speaker, content, channel, relays, addressee, addresseeText } = statement;
  const outer = page.statement(statement.within);
  return {
    id,
    form,
    cueClass,
    speaker: speakerName(statement, page),
    role: page.dossier.actors.find((actor) => actor.id === speaker)?.roles[0] ?? null,
    verb: statement.cue.map((span) => page.words({ article, span })).join(" … "),
    said: content.map((span) => cite({ article, span })),
    channel: channel?.name ?? null,
    addressee: addressee ? page.actorName(addressee) : addresseeText || null,
    relays: relays.map(({ name }) => name),
    within: outer ? speakerName(outer, page) : null,
    at: statement.saidAt?.from ?? null,
  };
}

/** Ada Quill, minister, said to reporters, relayed by AFP: [2:10-24] “…” */
export function writeStatement(statement: CitedStatement): string[] {
  const { id, speaker, role, verb, form, said, channel, addressee, relays, within, at } = statement;
  const facts = [
    speaker,
    role,
    verb && `“${verb}”`,
    addressee && `to ${addressee}`,
    channel && `through ${channel}`,
    relays.length > 0 ? `relayed by ${relays.join(", ")}` : null,
    within && `as told by ${within}`,
    at && `on ${at}`,
    `${form} (${id})`,
  ];
  return [facts.filter(Boolean).join(", "), ...said.map((place) => `  ${writeCitation(place)}`)];
}
