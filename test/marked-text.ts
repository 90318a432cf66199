import type { Actor, Mention } from "../src/core/model/actor.ts";

/** A text without its marks: [[Lund|person:lund] left] is `Lund left`. A mark that is not well formed is an error. */
export function withoutMarks(marked: string): string {
  const open: { readonly at: number; isNamed: boolean }[] = [];
  let text = "";
  for (const [at, character] of [...marked].entries()) {
    const inner = open.at(-1);
    if (character === "[") {
      if (inner?.isNamed) throw wrong(marked, at, "a mark inside the words for who it is");
      open.push({ at, isNamed: false });
    } else if (character === "]") {
      if (!inner?.isNamed) throw wrong(marked, at, inner ? "a mark without `|who`" : "nothing to close");
      open.pop();
    } else if (character === "|" && inner) {
      if (inner.isNamed) throw wrong(marked, at, "a second `|`");
      inner.isNamed = true;
    } else if (!inner?.isNamed) text += character;
  }
  if (open.length > 0) throw wrong(marked, open[0]!.at, "a mark that nothing closes");
  return text;
}

const wrong = (marked: string, at: number, what: string): Error =>
  new Error(`${what}, at: ${[...marked].slice(at, at + 40).join("")}`);

/** A text with a mark around each mention. */
export function withMarks(text: string, mentions: readonly Mention[]): string {
  const outermostFirst = mentions.toSorted(({ span: a }, { span: b }) => a.start - b.start || b.end - a.end);
  const ends = mentions.flatMap(({ span }) => [span.start, span.end]);
  const places = [...new Set([0, ...ends, text.length])].toSorted((a, b) => a - b);
  const marksAt = (place: number): string => {
    const closing = outermostFirst.filter(({ span }) => span.end === place).toReversed();
    const opening = outermostFirst.filter(({ span }) => span.start === place);
    return closing.map((mention) => `|${whoOf(mention)}]`).join("") + "[".repeat(opening.length);
  };
  return places.map((place, at) => marksAt(place) + text.slice(place, places[at + 1] ?? place)).join("");
}

/** Who is meant: [person:lund], [state:CHL + state:NOR], [? person:ada-lund or person:kari-lund], [title person:lund]. */
function whoOf({ form, actor, members, candidates }: Mention): string {
  const who = actor ?? (members.toSorted().join(" + ") || `? ${candidates.toSorted().join(" or ")}`.trim());
  return form === "title" ? `title ${who}` : who;
}

/** The actors of a text with what it tells of each, one a line, by id. */
export function castOf(actors: readonly Actor[]): string {
  const lines = actors.map(({ id, country, roles, affiliation }) => {
    const facts = [country, ...roles, affiliation && `for ${affiliation}`].filter(Boolean);
    return facts.length > 0 ? `${id} (${facts.join("; ")})` : id;
  });
  return lines.toSorted().join("\n") || "nothing";
}
