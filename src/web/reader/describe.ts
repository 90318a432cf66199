import type { Event } from "../../core/model/event.ts";
import type { Statement } from "../../core/model/statement.ts";
import type { TimeReference } from "../../core/model/time.ts";
import { momentText, rangeText } from "../../view/dates.ts";
import { addresseeName, outerSpeaker } from "../../view/circumstances.ts";
import type { StoryPage } from "../../view/story-page.ts";
import { speakerName } from "../../view/tellers.ts";
import type { Finding } from "./findings.ts";

/** What was found, in words. */
export interface Described {
  /** `Statement`, `Time` … */
  readonly kind: string;
  readonly title: string;
  /** Names of fields with their values; those without a value are left out. */
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** Everything that a dossier says of a finding, for whoever points at it. */
export function describe(finding: Finding, page: StoryPage): Described {
  switch (finding.kind) {
    case "statements":
      return describeStatement(finding.statement, page);
    case "claims":
      return { kind: "Claim", title: finding.claim.gist, fields: kept({ why: finding.claim.reason }) };
    case "actors":
      return describeActor(finding, page);
    case "events":
      return describeEvent(finding.event, page);
    case "times":
      return describeTime(finding.time);
  }
}

const forms: Record<Statement["form"], string> = {
  direct: "a quotation",
  indirect: "in the article's own words",
  mixed: "partly quoted",
};

function describeStatement(statement: Statement, page: StoryPage): Described {
  const { cue, article, form, channel, relays, saidAt, rule } = statement;
  return {
    kind: "Statement",
    title: speakerName(statement, page),
    fields: kept({
      cue: cue.map((span) => page.words({ article, span })).join(" … "),
      form: forms[form],
      through: channel && `${channel.name} (${plain(channel.kind)})`,
      to: addresseeName(statement, page),
      "passed on by": relays.map(({ name }) => name).join(", "),
      said: saidAt?.from && rangeText({ from: saidAt.from, to: saidAt.to ?? saidAt.from }),
      inside: outerSpeaker(statement, page)
        .map((name) => `a statement of ${name}`)
        .join(),
      rule: ruleText(rule),
    }),
  };
}

function describeActor({ actor: id, acts }: Extract<Finding, { kind: "actors" }>, page: StoryPage): Described {
  const actor = page.dossier.actors.find((one) => one.id === id);
  return {
    kind: "Actor",
    title: page.actorName(id),
    fields: kept({ is: [actor?.kind, ...(actor?.roles.slice(0, 2) ?? [])].filter(Boolean).join(", "), here: acts }),
  };
}

function describeEvent(event: Event, page: StoryPage): Described {
  const { id, kind, status, announced, mode, time, place, rule } = event;
  const told = page.dossier.storyEvents.find(({ mentions }) => mentions.includes(id));
  return {
    kind: "Event",
    title: told?.title ?? plain(kind),
    fields: kept({
      status: announced ?? status,
      how: mode,
      when: time && rangeText(time),
      where: place,
      rule: ruleText(rule),
    }),
  };
}

const counted: Record<TimeReference["basis"], string> = {
  text: "written out",
  published: "counted from the day it came out",
  narrative: "counted from a time told before",
  said: "counted from when the words were said",
  story: "by the story's other articles",
  unresolved: "cannot be counted",
};

function describeTime({ text, from, to, bound, granularity, direction, basis, timex, rule }: TimeReference): Described {
  const range = from && rangeText({ from, to: to ?? from });
  return {
    kind: "Time",
    title: range ? [bound, timeText(range, from, to)].filter(Boolean).join(" ") : `“${text}” has no date`,
    fields: kept({
      as: `${granularity}, ${direction}`,
      how: from ? counted[basis] : timex.value,
      rule: ruleText(rule),
    }),
  };
}

/** With the time of day where a moment is known to the hour or better. */
const timeText = (range: string, from: string, to: string | null): string =>
  from.includes("T") && from === (to ?? from) ? momentText(from) : range;

/** `model:` before a rule says that a trained model chose the spans. */
const ruleText = (rule: string): string => rule.replace(/^model:(.*)/, "$1, on spans of the trained model");

const plain = (name: string): string => name.replaceAll("-", " ");

const kept = (fields: Readonly<Record<string, string | null | undefined>>): [string, string][] =>
  Object.entries(fields).flatMap(([name, value]) => (value ? [[name, value]] : []));
