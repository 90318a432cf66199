import type { Mention } from "../src/core/model/actor.ts";
import type { Event } from "../src/core/model/event.ts";
import type { TimeReference } from "../src/core/model/time.ts";
import { findEvents } from "../src/core/extract/events/events.ts";
import { findQuantities } from "../src/core/extract/quantities/quantities.ts";
import { parseText } from "../src/core/text/parse.ts";
import { ploverType } from "../src/core/extract/events/plover-type.ts";
import { lexicon } from "../src/core/lexicon/lexicon.ts";
import { expect, test } from "vitest";
import { runCases } from "./case-files.ts";
import { plainTime } from "./plain-time.ts";

const pair = ["person:alda-brek", "person:tor-vinn"];

/** Who is who in the cases: the earlier stages are not under test here. */
const actors: Readonly<Record<string, string | readonly string[]>> = {
  "Alda Brek": "person:alda-brek",
  Brek: "person:alda-brek",
  "Tor Vinn": "person:tor-vinn",
  Vinn: "person:tor-vinn",
  "Mira Osk": "person:mira-osk",
  Osk: "person:mira-osk",
  Norland: "state:norland",
  Sudland: "state:sudland",
  Westmark: "state:westmark",
  "Port Lind": "place:port-lind",
  Havn: "place:havn",
  "Sea Council": "organisation:sea-council",
  "Daily Post": "media:daily-post",
  "The two leaders": pair,
  "the two leaders": pair,
  "Both leaders": pair,
  They: pair,
  they: pair,
  She: "person:alda-brek",
  she: "person:alda-brek",
  Her: "person:alda-brek",
  her: "person:alda-brek",
  He: "person:tor-vinn",
  he: "person:tor-vinn",
  his: "person:tor-vinn",
};

const days: Readonly<Record<string, { from: string; direction: TimeReference["direction"] }>> = {
  October: { from: "2025-10", direction: "past" },
  "last year": { from: "2025", direction: "past" },
  Monday: { from: "2026-02-02", direction: "past" },
  Wednesday: { from: "2026-02-04", direction: "past" },
  "next month": { from: "2026-03", direction: "future" },
  April: { from: "2026-04", direction: "future" },
};

function mentionsOf(text: string): Mention[] {
  const pattern = new RegExp(`\\b(?:${Object.keys(actors).join("|")})\\b`, "g");
  return [...text.matchAll(pattern)].map((match) => {
    const who = actors[match[0]]!;
    const single = typeof who === "string";
    return {
      span: { start: match.index, end: match.index + match[0].length },
      text: match[0],
      form: single ? "name" : "group",
      actor: single ? who : null,
      members: single ? [] : who,
      candidates: [],
      rule: "case",
    };
  });
}

function timesOf(text: string): TimeReference[] {
  const pattern = new RegExp(`\\b(?:${Object.keys(days).join("|")})\\b`, "g");
  return [...text.matchAll(pattern)].map((match) => {
    const { from, direction } = days[match[0]]!;
    const span = { start: match.index, end: match.index + match[0].length };
    return { ...plainTime, article: "a", span, text: match[0], from, to: from, direction };
  });
}

const nameOf = (id: string): string => id.slice(id.indexOf(":") + 1);

function whoOf({ actors: all }: Event): string {
  const inRole = (role: string) => all.filter((one) => one.role === role).map(({ actor }) => nameOf(actor));
  const participants = inRole("participant");
  if (participants.length > 0) return participants.join(" + ");
  return `${inRole("source").join(" + ") || "?"} > ${inRole("target").join(" + ") || "?"}`;
}

const sidesOf = ({ actors: all }: Event): string[] =>
  all.flatMap(({ actor, side }) => (side ? [`${side} by ${nameOf(actor)}`] : []));

/** The kind of contact that it came of. */
const cameOf = ({ outcomeOf }: Event, events: readonly Event[]): string | null =>
  outcomeOf && `out of the ${events.find(({ id }) => id === outcomeOf.event)!.kind}`;

runCases("events", (text) => {
  const found = { mentions: mentionsOf(text), times: timesOf(text), quantities: [] };
  const parsed = parseText(text);
  const events = findEvents(parsed, { id: "a" }, { ...found, quantities: findQuantities(parsed) });
  const lines = events.map((event) => {
    const { kind, status, span, mode, time, place, duration, agenda } = event;
    const topics = agenda.map((topic) => topic.text).join(" / ");
    const length = duration && `${duration.low}..${duration.high} min`;
    const details = [
      mode,
      time?.from,
      place && `in ${place}`,
      length,
      topics && `about ${topics}`,
      ...sidesOf(event),
      cameOf(event, events),
    ];
    const words = text.slice(span.start, span.end);
    return [kind, status, whoOf(event), ...details.filter(Boolean), `“${words}”`].join(" · ");
  });
  return lines.join("\n") || "nothing";
});

test.each([
  ["visit", "happened", "CONSULT"],
  ["visit", "planned", "AGREE"],
  ["sanction", "planned", "THREATEN"],
  ["aid", "demanded", "REQUEST"],
  ["aid", "denied", "REJECT"],
  ["assault", "denied", "ASSAULT"],
  ["request", "planned", "REQUEST"],
] as const)("PLOVER types a %s that is %s as %s", (name, status, type) => {
  expect(
    ploverType(
      lexicon.events.find((kind) => kind.name === name)!,
      status,
    ),
  ).toBe(type);
});
