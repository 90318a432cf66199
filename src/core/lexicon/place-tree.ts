import { lexicon } from "./lexicon.ts";

const states: ReadonlyMap<string, string> = new Map(
  lexicon.states.flatMap(({ code, names }) => names.map((name) => [name, code] as const)),
);

/** One name for a state by any of its names; a place is its own name. */
const oneName = (name: string): string => states.get(name) ?? states.get(name.replaceAll(".", "")) ?? name;

const parents = new Map<string, Set<string>>();
const addParent = (place: string, parent: string): void => {
  const known = parents.get(oneName(place)) ?? new Set();
  parents.set(oneName(place), known.add(oneName(parent)));
};

for (const { within, places } of lexicon["places-within"]) for (const place of places) addParent(place, within);
for (const { code, capital, seats } of lexicon.states)
  for (const place of [capital, ...seats]) if (place && oneName(place) !== code) addParent(place, code);

/** Whether a place is known to the lexicon: a state, a capital or seat, or what lies in one. */
export const isKnownPlace = (name: string): boolean => states.has(name) || parents.has(oneName(name));

/** Whether two names are of one place: [US] [the United States]. */
export const isSamePlace = (one: string, other: string): boolean => oneName(one) === oneName(other);

/** Whether a place lies in another by the lexicon: [Manhattan] in [New York], [Seoul] in [South Korea]. */
export function liesIn(place: string, whole: string): boolean {
  const open = [oneName(place)];
  const seen = new Set<string>();
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const above = [...(parents.get(at) ?? [])];
    if (above.includes(oneName(whole))) return true;
    open.push(...above);
  }
  return false;
}
