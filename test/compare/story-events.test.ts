import { compare } from "../../src/core/compare/compare.ts";
import { analyse } from "../../src/core/extract/analyse.ts";
import type { Dossier, StoryEvent } from "../../src/core/model/index.ts";
import { asArticle } from "../as-article.ts";
import { runCases } from "../case-files.ts";

/** Articles between lines with `~`, each with a day of its own behind `@` or else of one day, and the events of their story. */
runCases("story-events", (text) => {
  const articles = text.split("\n~\n").map((part, at) => {
    const [, day = "2031-03-12", body = part] = /^@ (\S+)\n([^]*)$/.exec(part) ?? [];
    return asArticle(body, { id: `a${at + 1}`, input: `a${at + 1}.txt`, outlet: `Outlet ${at + 1}`, publishedAt: day });
  });
  const dossier = compare(articles.map((article) => analyse(article)));
  return dossier.storyEvents.map((event) => lineOf(event, dossier)).join("\n") || "nothing";
});

function lineOf(event: StoryEvent, { storyEvents, events }: Dossier): string {
  const { id, kind, type, modes, status, actors, time, place, agenda, outcomes, origins, mentions } = event;
  const sides = actors.map(({ actor, role, side }) =>
    [role === "target" && "→", actor.split(":")[1], side && `(${side})`].filter(Boolean).join(" "),
  );
  const topics = agenda.map(({ topic, evidence }) => `${topic} ${evidence.map(({ article }) => article).join(" ")}`);
  const led = outcomes.map((outcome) => storyEvents.find((other) => other.id === outcome.event)!.id);
  const told = new Set(mentions.map((mention) => events.find((one) => one.id === mention)!.article));
  const parts = [
    `${id} ${kind} ${type}`,
    status,
    sides.join(" + "),
    time && (time.from === time.to ? time.from : `${time.from}/${time.to}`),
    modes.join(" | "),
    place && `in ${place}`,
    topics.length > 0 && `about ${topics.join(" / ")}`,
    led.length > 0 && `led to ${led.join(" ")}`,
    `told by ${told.size}`,
    `from ${origins.map(({ name }) => name).join(", ")}`,
  ];
  return parts.filter(Boolean).join(" · ");
}
