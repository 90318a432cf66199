import type { StorySummary } from "../../../core/model/stored.ts";

/** Queries of each kind that find something in these stories. */
export function exampleQueries(stories: readonly StorySummary[]): string[] {
  const actor = stories.flatMap(({ actors }) => actors)[0]?.name;
  const outlet = stories.flatMap(({ outletNames }) => outletNames)[0];
  const day = stories.flatMap(({ from }) => from ?? [])[0];
  const disputed = stories.some((story) => story.disputed);
  return [
    ...stories.flatMap(({ title }) => phraseOf(title) ?? []).slice(0, 1),
    ...(actor ? [`actor:${quoted(actor)}`] : []),
    ...(outlet ? [`outlet:${quoted(outlet)}`] : []),
    ...(day ? [`after:${day}`, `before:${day.slice(0, 4)}`] : []),
    ...(disputed ? ["verdict:disputed"] : []),
  ];
}

const quoted = (name: string): string => (/\s/.test(name) ? `"${name}"` : name);

/** The two longest words of a title that stand side by side: ["canal summit"] */
function phraseOf(title: string): string | undefined {
  const pairs = [...title.matchAll(/(?<![\p{L}\p{N}])(?=(?<pair>\p{Ll}{3,} \p{Ll}{3,})(?![\p{L}\p{N}]))/gu)];
  const longest = pairs.map(({ groups }) => groups!["pair"]!).toSorted((a, b) => b.length - a.length)[0];
  return longest && `"${longest}"`;
}
