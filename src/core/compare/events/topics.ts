import { stopWords } from "../../lexicon/stop-words.ts";
import type { StoryTopic } from "../../model/dossier.ts";
import { wordsSaying } from "../../lexicon/words-saying.ts";
import type { Evidence } from "../../model/span.ts";
import { stem } from "../../text/stem.ts";
import type { Material } from "../material.ts";
import type { EventGroup } from "./event-group.ts";

/** A topic at one place, with the words by which it is compared. */
interface ToldTopic {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  /** Nothing but names: [the Norland-Sudland war]. */
  readonly onlyNames: boolean;
  readonly evidence: Evidence;
}

/** Stems of words that say no more than that something is a topic. */
export const generic = new Set(wordsSaying("event-rule-words", "topic-only").map(stem));

/** What a contact was about by all that is told of it: [trade] and [Trade] are one topic; the most told first. */
export function agendaOf(event: EventGroup, { actors }: Pick<Material, "actors">): StoryTopic[] {
  const names = namesIn(event, actors);
  const all = event.told.flatMap(({ event: { article, agenda } }) =>
    agenda.map(({ text, span }) => toTopic(text, { article, span }, names)),
  );
  const groups: ToldTopic[][] = [];
  for (const topic of all) {
    const group = groups.find(([first]) => isSame(first!, topic));
    if (group) group.push(topic);
    else groups.push([topic]);
  }
  const topics = groups.map((group) => ({ topic: labelOf(group), evidence: group.map(({ evidence }) => evidence) }));
  return topics.toSorted((a, b) => articlesIn(b) - articlesIn(a));
}

/** Words of the names of those who take part. */
function namesIn({ participants }: EventGroup, actors: Material["actors"]): ReadonlySet<string> {
  const people = [...participants].flatMap((id) => {
    const actor = actors.get(id.replace(/^to /, ""));
    return actor?.kind === "person" ? [actor.name, ...actor.aliases] : [];
  });
  return new Set(people.flatMap((name) => name.split(" ")));
}

const articlesIn = ({ evidence }: StoryTopic): number => new Set(evidence.map(({ article }) => article)).size;

/** [his April trip to Norland] is the trip to Norland, whoever of those who take part is named beside it. */
function toTopic(text: string, evidence: Evidence, names: ReadonlySet<string>): ToldTopic {
  const printed = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const content = printed.filter((word) => !stopWords.has(word.toLowerCase()) && !names.has(word) && word.length > 1);
  const own = content.filter((word) => !generic.has(stem(word.toLowerCase())));
  const words = own.length > 0 ? own : content;
  return {
    text,
    words: new Set(words.map((word) => stem(word.toLowerCase()))),
    onlyNames: words.every((word) => /^\p{Lu}/u.test(word)),
    evidence,
  };
}

/** The same words; or the one's are among the other's, where there are two or both have nothing but names. */
function isSame(a: ToldTopic, b: ToldTopic): boolean {
  const [fewer, more] = a.words.size <= b.words.size ? [a, b] : [b, a];
  if (fewer.words.size === 0 || ![...fewer.words].every((word) => more.words.has(word))) return false;
  return fewer.words.size === more.words.size || fewer.words.size > 1 || (fewer.onlyNames && more.onlyNames);
}

/** The words used most, of equals the first. */
function labelOf(group: readonly ToldTopic[]): string {
  const counts = [...Map.groupBy(group, ({ text }) => text.toLowerCase()).values()];
  return counts.toSorted((a, b) => b.length - a.length)[0]![0]!.text;
}
