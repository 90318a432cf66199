import { z } from "zod";
import type { ContactAccounts, PartyAccount } from "../../../../core/model/dossier.ts";
import { list, record } from "../../../../core/model/schema.ts";
import { sayingsOf } from "../../../../view/party-sayings.ts";
import type { Book } from "../book.ts";
import { evidence } from "../citation.ts";
import { definePart } from "../part.ts";
import { writeEvidence } from "../write.ts";

const Said = record({
  words: z.string(),
  isInIt: z.boolean().describe("whether it was said at the contact, and not only of it"),
  manner: z.string().describe("how it was said where that is not plain, such as `denied`; else empty"),
  ...evidence,
});

const Side = record({
  name: z.string(),
  speakers: list(z.string()).describe("who is quoted for it; nobody of a silent side"),
  said: list(Said).describe("the most printed first"),
  more: z.int().nonnegative().describe("sayings that are left out here"),
  alone: list(z.string()).describe("topics that only this side names"),
});

const CitedContact = record({
  event: z.string().describe("id of the event"),
  title: z.string(),
  sides: list(Side),
}).describe("What each side of a call, meeting or visit said of it.");
type CitedContact = z.infer<typeof CitedContact>;

const mostSayings = 4;

/** The contacts that most was said of come first. */
export const sides = definePart({
  name: "sides",
  meaning: "what each side of a call, meeting or visit said of it, or that it is silent",
  item: CitedContact,
  first: 3,
  find: ({ page }) => page.dossier.partyAccounts.toSorted((a, b) => amount(b) - amount(a)),
  idOf: ({ event }) => event,
  cite: ({ event, parties }: ContactAccounts, book): CitedContact => ({
    event,
    title: book.page.dossier.storyEvents.find(({ id }) => id === event)?.title ?? event,
    sides: parties.map((party) => citeSide(party, book)),
  }),
  write: ({ title, event, sides: told }) => [`${title} (${event})`, ...told.flatMap(writeSide)],
});

const amount = ({ parties }: ContactAccounts): number => parties.reduce((sum, { claims }) => sum + claims.length, 0);

function citeSide(account: PartyAccount, { page, citeAll }: Book): z.infer<typeof Side> {
  const sayings = sayingsOf(account, page);
  return {
    name: account.name,
    speakers: account.speakers.map(page.actorName),
    said: sayings.slice(0, mostSayings).map(({ words, isInIt, manner, evidence: places }) => ({
      words,
      isInIt,
      manner,
      ...citeAll(places),
    })),
    more: Math.max(0, sayings.length - mostSayings),
    alone: account.alone,
  };
}

function writeSide({ name, speakers, said, more, alone }: z.infer<typeof Side>): string[] {
  if (speakers.length === 0) return [`  ${name}: not quoted on it in these articles`];
  return [
    `  ${name} (${speakers.join(", ")}):`,
    ...said.flatMap(({ words, isInIt, manner, ...places }) => [
      `    - ${isInIt ? "in it: " : ""}${manner ? `${manner}: ` : ""}${words}`,
      ...writeEvidence(places, "      "),
    ]),
    ...(more > 0 ? [`    and ${more} more`] : []),
    ...(alone.length > 0 ? [`    only this side names: ${alone.join(" · ")}`] : []),
  ];
}
