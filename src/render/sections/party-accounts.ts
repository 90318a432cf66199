import type { ContactAccounts, PartyAccount, StoryTopic } from "../../core/model/dossier.ts";
import { contactsInOrder } from "../../view/contacts-in-order.ts";
import { rangeText } from "../../view/dates.ts";
import { originName } from "../../view/origin-name.ts";
import { count, few } from "../layout/few.ts";
import { entry, gap, line, type Line } from "../layout/lines.ts";
import { faint, joined, strong, styled, type Rich } from "../layout/rich.ts";
import { sayingsOf, type Saying } from "../../view/party-sayings.ts";
import type { StoryPage } from "../../view/story-page.ts";
import type { Section } from "./section.ts";

const contactsShown = 4;
const sayingsShown = 4;

/** What each side of a contact said of it, those told by most sides first; a side that nobody quotes is named as well. */
export function writePartyAccounts(page: StoryPage): Section | null {
  const ordered = contactsInOrder(page.dossier);
  if (ordered.length === 0) return null;
  const { shown, more } = few(ordered, contactsShown, page.all);
  const lines = shown.flatMap((accounts, at) => [...(at > 0 ? [gap] : []), ...describe(accounts, page)]);
  const rest = more > 0 ? [gap, line(2, faint(`and ${count(more, "more contact")} (--all)`))] : [];
  return { title: "WHAT EACH SIDE SAID OF IT", lines: [...lines, ...rest] };
}

function describe({ event: id, parties, others, elsewhere }: ContactAccounts, page: StoryPage): Line[] {
  const event = page.dossier.storyEvents.find((one) => one.id === id);
  const date = event?.time ? rangeText(event.time) : "no date";
  const status = event && event.status !== "happened" ? [" ", styled("mixed", `(${event.status})`)] : "";
  const speaking = parties.filter(({ speakers }) => speakers.length > 0);
  const silent = parties.filter(({ speakers }) => speakers.length === 0);
  return [
    line(2, [strong(event?.title ?? id), faint(` · ${date}`), status]),
    ...speaking.flatMap((account) => describeParty(account, page)),
    ...silent.map((account) => describeSilence(account, page)),
    ...(others.length > 0 ? [line(4, faint(`also quoted: ${others.map(originName).join(", ")}`))] : []),
    ...listed("in no side's name: ", elsewhere, 4, page),
  ];
}

/** Whether a side is quoted on anything. */
function describeSilence({ name, otherwise }: PartyAccount, { labels }: StoryPage): Line {
  const rest =
    otherwise.length > 0
      ? `nothing that is surely on this; quoted in ${labels.numbers(otherwise)}`
      : "not quoted in these articles";
  return line(4, [strong(name), faint(`: ${rest}`)]);
}

function describeParty(account: PartyAccount, page: StoryPage): Line[] {
  const speakers = account.speakers.filter((id) => id !== account.party).map(page.actorName);
  const { shown, more } = few(sayingsOf(account, page), sayingsShown, page.all);
  return [
    line(4, [strong(account.name), faint(speakers.length > 0 ? `: ${speakers.join(", ")}` : "")]),
    ...shown.map((saying) => describeSaying(saying, page)),
    ...(more > 0 ? [entry(6, 2, "", faint(`and ${more} more (--all)`))] : []),
    ...listed("about ", account.topics, 6, page),
    ...(account.alone.length > 0 ? [line(6, [styled("mixed", "only here: "), account.alone.join(" · ")])] : []),
  ];
}

const describeSaying = ({ words, isInIt, manner, quoting, evidence }: Saying, { labels, actorName }: StoryPage): Line =>
  entry(6, 2, "-", [
    faint(isInIt ? "in it: " : ""),
    quoting === null ? "" : faint(`quoting ${actorName(quoting)}: `),
    manner === "" ? "" : faint(`${manner}: `),
    words,
    faint(` · ${labels.numbers(evidence.map(({ article }) => article))}`),
  ]);

/** Each topic with the articles that name it. */
function listed(lead: string, topics: readonly StoryTopic[], indent: number, { labels }: StoryPage): Line[] {
  const named = topics.map(({ topic, evidence }): Rich => [
    topic,
    faint(` ${labels.numbers(evidence.map(({ article }) => article))}`),
  ]);
  return named.length > 0 ? [line(indent, [faint(lead), joined(named, " · ")])] : [];
}
