import type { Actor, Mention } from "../../model/actor.ts";
import type { Article } from "../../model/article.ts";
import type { Origin } from "../../model/dossier.ts";
import { overlaps } from "../../text/spans.ts";
import type { Material, StoryAssertion } from "../material.ts";
import { printedWords } from "../printed-words.ts";
import { outletName } from "../outlet.ts";
import { describeSource, type Description } from "./description.ts";
import { farEnd, type Source } from "./far-end.ts";
import { isInstitution, isSpokesRole, maybeSideOf, sideOf, standsFor } from "./spokespeople.ts";

/** `source`: somebody who can know; `relay`: who passes on what nobody is named for; `none`: own voice. */
export type Standing = "source" | "relay" | "none";

/** An origin with what tells it from others. */
export interface FoundOrigin {
  /** The same key is the same origin. */
  readonly key: string;
  /** Origins of one side are not independent. */
  readonly side: string;
  /** The side that it may belong to besides; null where its office is told, and of all that are no persons. */
  readonly maybeSide: string | null;
  /** How much it says about where the information comes from. */
  readonly standing: Standing;
  readonly origin: Origin;
  /** The document that it speaks in, [the lawsuit], by what makes two such one; null of speech and of own voice. */
  readonly document: string | null;
  /** Of people without a name: what they are, and the actors that their words tie them to; null of all others. */
  readonly nameless: Nameless | null;
  /** Ids of who it is: several of [the two presidents], none of an unnamed source or own voice. */
  readonly actors: readonly string[];
}

/** People that no name is told of: [two officials of the ministry]. */
export interface Nameless {
  readonly kind: Description["kind"];
  readonly of: readonly string[];
  /** Ids of the people of the story whom their words may mean: [the president] beside two presidents. */
  readonly among: readonly string[];
}

/** Words of an article with the statements around them. */
export type Told = Pick<StoryAssertion, "article" | "outlet" | "chain">;

/** Where an assertion, or anything else that is told, comes from, at the far end of its chain. */
export function originOf(one: Told, material: Material): FoundOrigin {
  const source = farEnd(one.chain, material.actors);
  if (source === null) return ownVoice(one);
  const actor = material.actors.get(source.actor ?? "");
  const inside = mentionsIn(one, source, material);
  const description = describeSource(source.text);
  const { document } = description;
  if (actor)
    return { ...ofActor(standsFor(actor, material.actors)), standing: source.relay ? "relay" : "source", document };
  const holder = onlyHolder(source.text, material);
  if (holder) return ofActor(holder);
  if (description.known) return ofThing(one.article, source, description);
  return (
    describedOrigin(source, inside, material) ??
    unnamed(one, source, {
      kind: description.kind,
      of: tiesOf(inside, material),
      among: holdersAmong(source.text, material),
    })
  );
}

const nobody = { maybeSide: null, document: null, nameless: null, actors: [] } as const;

function ownVoice({ outlet, article }: Told): FoundOrigin {
  const key = `own voice ${outlet}`;
  const name = `own voice of ${outletName(article)}`;
  return { ...nobody, key, side: key, standing: "none", origin: { actor: null, name, kind: "own-voice" } };
}

const ofActor = (actor: Actor): FoundOrigin => ({
  ...nobody,
  key: actor.id,
  side: sideOf(actor),
  maybeSide: maybeSideOf(actor),
  standing: "source",
  origin: { actor: actor.id, name: actor.name, kind: "actor" },
  actors: [actor.id],
});

const mentionsIn = ({ article }: Told, { spans }: Source, { mentions }: Material): Mention[] =>
  (mentions.get(article.id) ?? []).filter((mention) => spans.some((span) => overlaps(span, mention.span)));

/** The states and bodies that words tie people to: [two officials of Norland]. */
const tiesOf = (inside: readonly Mention[], { actors }: Material): string[] =>
  [
    ...new Set(inside.flatMap(({ actor }) => (actors.has(actor ?? "") ? [sideOf(actors.get(actor!)!)] : []))),
  ].toSorted();

/** A source without a name that its words tie to named ones: [the ministry's aide], [the two presidents]. */
function describedOrigin({ text }: Source, inside: readonly Mention[], material: Material): FoundOrigin | null {
  const members = inside.find((mention: Mention) => mention.members.length > 1)?.members ?? [];
  if (members.length > 1) return ofSeveral(members.flatMap((id) => material.actors.get(id) ?? []));
  const bodies = inside.flatMap(({ actor }) => material.actors.get(actor ?? "") ?? []).filter(isInstitution);
  return bodies.length === 1 && isSpokesRole(text) ? ofActor(bodies[0]!) : null;
}

/** A body, a medium or a document that its words tell from others, without the name of whoever stands behind it. */
function ofThing(article: Article, { text, relay }: Source, { sort, document }: Description): FoundOrigin {
  const name = document === null ? `${text} (in ${outletName(article)})` : text;
  const key = document === null ? `${sort} ${bareWords(text)}` : `document ${document}`;
  const standing = sort === "media" || relay ? "relay" : "source";
  return { ...nobody, key, side: key, standing, origin: { actor: null, name, kind: "actor" }, document };
}

/** The one person of the story whose role another article gives in these words: [the president of Norland]. */
function onlyHolder(text: string, { actors }: Material): Actor | null {
  const words = bareWords(text);
  const holders = words === "" ? [] : (holdersIn(actors).get(words) ?? []);
  return holders.length === 1 ? holders[0]! : null;
}

/** All people of the story whose role these words may mean: [the mayor] is [Velm mayor] or [mayor of Tarn]. */
function holdersAmong(text: string, { actors }: Material): string[] {
  const words = bareWords(text);
  if (words === "") return [];
  const mayMean = (role: string): boolean =>
    role === words || role.endsWith(` ${words}`) || role.startsWith(`${words} of `);
  return [...holdersIn(actors)].flatMap(([role, holders]) => (mayMean(role) ? holders.map(({ id }) => id) : []));
}

const indexes = new WeakMap<Material["actors"], ReadonlyMap<string, readonly Actor[]>>();

/** The people of a story by the words of their roles; read once a story, since every source without a name asks. */
function holdersIn(actors: Material["actors"]): ReadonlyMap<string, readonly Actor[]> {
  const index = indexes.get(actors) ?? indexHolders(actors);
  indexes.set(actors, index);
  return index;
}

function indexHolders(actors: Material["actors"]): Map<string, Actor[]> {
  const holders = new Map<string, Actor[]>();
  for (const actor of actors.values())
    for (const words of new Set(actor.kind === "person" ? actor.roles.map(bareWords) : []))
      holders.set(words, [...(holders.get(words) ?? []), actor]);
  return holders;
}

const bareWords = (words: string): string =>
  printedWords(words)
    .join(" ")
    .replace(/^(?:the|an?) /, "");

function ofSeveral(actors: readonly Actor[]): FoundOrigin {
  const ids = actors.map(({ id }) => id);
  const key = ids.join(" ");
  const name = actors.map((actor) => actor.name).join(" and ");
  const origin = { actor: null, name, kind: "actor" } as const;
  return { ...nobody, key, side: key, standing: "source", origin, actors: ids };
}

/**
 * Sources without a name are the same origin only where one article uses the same words for them; in two articles they
 * may be one all the same (`independence.ts`). Relays without a name may repeat each other, so they are one side.
 */
function unnamed({ article }: Told, { text, relay }: Source, nameless: Nameless): FoundOrigin {
  const words = text || "unnamed source";
  const key = `unnamed ${article.id} ${words.toLowerCase()}`;
  const name = `${words} (in ${outletName(article)})`;
  const isRelay = relay || text === "" || isPronoun(text);
  const origin = { actor: null, name, kind: "unnamed" } as const;
  if (isRelay) return { ...nobody, key, side: "nameless relays", standing: "relay", origin };
  return { ...nobody, key, side: key, standing: "source", origin, nameless };
}

/** [reportedly], in an article's own voice: somebody says so whom it does not name. */
export const hearsayOrigin = (one: Told, word: string): FoundOrigin =>
  unnamed(one, { actor: null, text: word, spans: [], relay: true }, { kind: null, of: [], among: [] });

/** [he], [they]: the article names somebody, but it cannot be decided whom. */
const isPronoun = (text: string): boolean => /^(?:he|she|it|they|we|i|who|which)$/i.test(text);
