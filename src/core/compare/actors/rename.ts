import type { Analysis } from "../../model/analysis.ts";
import type { Mention } from "../../model/actor.ts";
import type { Event } from "../../model/event.ts";
import type { Statement } from "../../model/statement.ts";
import type { Names as StoryNames } from "./join-actors.ts";

type Names = ReadonlyMap<string, string>;

const renamed = (names: Names, id: string): string => names.get(id) ?? id;
const maybe = (names: Names, id: string | null): string | null => (id === null ? null : renamed(names, id));
const each = (names: Names, ids: readonly string[]): string[] => [...new Set(ids.map((id) => renamed(names, id)))];

/** An analysis with the story's actor ids in place of its own. */
export function rename(analysis: Analysis, all: StoryNames): Analysis {
  const names: Names = all.get(analysis.article.id) ?? new Map();
  return {
    ...analysis,
    mentions: analysis.mentions.map((mention) => renameMention(mention, names)),
    statements: analysis.statements.map((statement) => renameStatement(statement, names)),
    events: analysis.events.map((event) => renameEvent(event, names)),
    assertions: analysis.assertions.map((one) => ({ ...one, actors: each(names, one.actors) })),
  };
}

const renameMention = (mention: Mention, names: Names): Mention => ({
  ...mention,
  actor: maybe(names, mention.actor),
  members: each(names, mention.members),
  candidates: each(names, mention.candidates),
});

const renameStatement = (statement: Statement, names: Names): Statement => ({
  ...statement,
  speaker: maybe(names, statement.speaker),
  addressee: maybe(names, statement.addressee),
  relays: statement.relays.map((relay) => ({ ...relay, actor: maybe(names, relay.actor) })),
});

const renameEvent = (event: Event, names: Names): Event => ({
  ...event,
  actors: event.actors.map((one) => ({ ...one, actor: renamed(names, one.actor) })),
});
