import type { Actor, Mention } from "../../model/actor.ts";
import type { AlignedClaim } from "../claims/align.ts";
import type { EventGroup } from "../events/event-group.ts";
import { isContact } from "../events/family.ts";
import type { ToldEvent } from "../events/told-event.ts";
import type { Material, StoryAssertion } from "../material.ts";
import { byText } from "../order.ts";
import { sideOf, standsFor } from "../origins/spokespeople.ts";
import { printedWords, shorten } from "../printed-words.ts";
import { eventReadings } from "./event-readings.ts";
import { toFound, type FindDivergences, type FoundDivergence, type Reading } from "./finding.ts";
import { differing, type Judgement } from "./pairing.ts";
import { likeness, tellsTheSame, type Told } from "./same-thing.ts";

/** [Quill met Reed] against [Quill met Reed and Volk]; [the chancery told the union] against [Quill told the union]. */
export const participants: FindDivergences = ({ material, claims }) => [
  ...material.events.flatMap((group) => ofEvent(group, material)),
  ...claims.flatMap((claim) => ofClaim(claim, material)),
];

type Actors = ReadonlyMap<string, Actor>;

/** A person's state or office beside the person is no further participant. */
const sideKey = (id: string, actors: Actors): string => {
  const actor = actors.get(id);
  return actor ? (actor.country ?? sideOf(standsFor(actor, actors))) : id;
};

const nameOf = (id: string, actors: Actors): string => actors.get(id)?.name ?? id;

interface Circle extends Reading {
  readonly sides: ReadonlySet<string>;
  /** All sides whom the article names around the words for the event. */
  readonly near: ReadonlySet<string>;
}

const fewestSides = 2;
const around = 150;

/** Who took part in a contact, by each article with a verb for it that tells of at least two sides; a noun may leave some out. */
function ofEvent(group: EventGroup, material: Material): FoundDivergence[] {
  if (!isContact(group.told[0]!.event.kind)) return [];
  const circles = new Map(
    [...Map.groupBy(group.told, ({ event }) => event.article)].map(([article, told]) => [
      article,
      circleOf(article, told, material),
    ]),
  );
  const readings: Circle[] = eventReadings(group, material, ({ event }) => {
    const circle = circles.get(event.article)!;
    const tells = event.rule.startsWith("verb") && circle.sides.size >= fewestSides;
    return tells ? { span: event.span, ...circle } : null;
  });
  return differing(readings, compareCircles).flatMap(({ readings: values, compatible }) =>
    toFound("participants", `who took part: ${group.title}`, compatible, values),
  );
}

function circleOf(article: string, told: readonly ToldEvent[], { actors, mentions }: Material) {
  const ids = new Set(told.flatMap((one) => [...one.participants].map((id) => id.replace(/^to /, ""))));
  const near = (mentions.get(article) ?? []).filter(({ span }) =>
    told.some(({ event }) => span.end > event.span.start - around && span.start < event.span.end + around),
  );
  const named = near.flatMap(({ actor, members }) => actor ?? members);
  return {
    normal: [...ids]
      .map((id) => nameOf(id, actors))
      .toSorted(byText)
      .join(", "),
    sides: new Set([...ids].map((id) => sideKey(id, actors))),
    near: new Set(named.map((id) => sideKey(id, actors))),
  };
}

/** One circle is the other and somebody more, whom the other's article does not name there at all. */
function compareCircles(a: Circle, b: Circle): Judgement {
  const [fewer, more] = a.sides.size < b.sides.size ? [a, b] : [b, a];
  if (fewer.sides.size === more.sides.size || !fewer.sides.isSubsetOf(more.sides)) return null;
  return [...more.sides.difference(fewer.sides)].some((side) => fewer.near.has(side)) ? null : true;
}

type Subject = Told & Reading & { readonly actor: string };

/** How much of the rest must be the same before another subject is another participant of one thing. */
const sameRest = 0.6;
const fewestShared = 3;

function ofClaim({ gist, assertions }: AlignedClaim, { actors, mentions }: Material): FoundDivergence[] {
  const readings = assertions.flatMap((one): Subject[] => {
    const mention = subjectOf(one, mentions.get(one.article.id) ?? []);
    return mention?.actor
      ? [{ one, article: one.article, span: mention.span, normal: nameOf(mention.actor, actors), actor: mention.actor }]
      : [];
  });
  return differing(readings, (a, b) => compareSubjects(a, b, actors)).flatMap(({ readings: values, compatible }) =>
    toFound("participants", `who: ${shorten(gist, 80)}`, compatible, values),
  );
}

/** The one that the words begin with: of several there, [Quill and Reed], nobody. */
function subjectOf(
  { article, assertion: { span } }: StoryAssertion,
  mentions: readonly Mention[],
): Mention | undefined {
  const lead = mentions.filter((one) => one.form !== "title" && one.form !== "pronoun" && one.actor !== null);
  const first = lead.find(
    ({ span: place }) =>
      /^(?:the |an? )?$/i.test(article.text.slice(span.start, place.start)) && place.start >= span.start,
  );
  if (!first) return undefined;
  return /^\s+[\p{Ll}]+/u.test(article.text.slice(first.span.end)) &&
    !/^\s+(?:and|or)\b/.test(article.text.slice(first.span.end))
    ? first
    : undefined;
}

/** [Ada Quill] and [Tom Quill]: behind a bare [Quill] it may be either. */
const shareName = (one: string, other: string): boolean =>
  printedWords(one).some((word) => printedWords(other).includes(word));

function compareSubjects(a: Subject, b: Subject, actors: Actors): Judgement {
  if (a.actor === b.actor || a.one.assertion.actors.includes(b.actor) || b.one.assertion.actors.includes(a.actor))
    return null;
  if (shareName(nameOf(a.actor, actors), nameOf(b.actor, actors))) return null;
  const { shared, share } = likeness(a, b);
  if (shared < fewestShared || share < sameRest || !tellsTheSame(a, b)) return null;
  if (a.one.assertion.polarity !== b.one.assertion.polarity) return null;
  return sideKey(a.actor, actors) === sideKey(b.actor, actors) ? true : "unclear";
}
