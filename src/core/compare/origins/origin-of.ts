import type { Actor, Mention } from "../../model/actor.ts";
import type { Article } from "../../model/article.ts";
import type { Origin } from "../../model/dossier.ts";
import { overlaps } from "../../text/spans.ts";
import type { Material, StoryAssertion } from "../material.ts";
import { printedWords } from "../printed-words.ts";
import { outletName } from "../outlet.ts";
import { describeSource, type Description } from "./description.ts";
import { farEnd, type Source } from "./far-end.ts";
import { isInstitution, isSpokesRole, sideOf, standsFor } from "./spokespeople.ts";

/** `source`: somebody who can know; `relay`: who passes on what nobody is named for; `none`: own voice. */
export type Standing = "source" | "relay" | "none";

/** An origin with what tells it from others. */
export interface FoundOrigin {
  /** The same key is the same origin. */
  readonly key: string;
  /** Origins of one side are not independent. */
  readonly side: string;
  /** How much it says about where the information comes from. */
  readonly standing: Standing;
  readonly origin: Origin;
  /** Ids of who it is: several of [the two presidents], none of an unnamed source or own voice. */
  readonly actors: readonly string[];
}

/** Words of an article with the statements around them. */
export type Told = Pick<StoryAssertion, "article" | "outlet" | "chain">;

/** Where an assertion, or anything else that is told, comes from, at the far end of its chain. */
export function originOf(one: Told, material: Material): FoundOrigin {
  const source = farEnd(one.chain, material.actors);
  if (source === null) return ownVoice(one);
  const actor = material.actors.get(source.actor ?? "");
  if (actor) return { ...ofActor(standsFor(actor, material.actors)), standing: source.relay ? "relay" : "source" };
  return describedOrigin(one, source, material) ?? unnamed(one, source);
}

function ownVoice({ outlet, article }: Told): FoundOrigin {
  const key = `own voice ${outlet}`;
  const name = `own voice of ${outletName(article)}`;
  return { key, side: key, standing: "none", origin: { actor: null, name, kind: "own-voice" }, actors: [] };
}

const ofActor = (actor: Actor): FoundOrigin => ({
  key: actor.id,
  side: sideOf(actor),
  standing: "source",
  origin: { actor: actor.id, name: actor.name, kind: "actor" },
  actors: [actor.id],
});

/** A source without a name that its words tie to named ones: [the ministry's aide], [the two presidents]. */
function describedOrigin({ article }: Told, { text, spans, relay }: Source, material: Material): FoundOrigin | null {
  const inside = (material.mentions.get(article.id) ?? []).filter((mention) =>
    spans.some((span) => overlaps(span, mention.span)),
  );
  const holder = onlyHolder(text, material);
  if (holder) return ofActor(holder);
  const members = inside.find((mention: Mention) => mention.members.length > 1)?.members ?? [];
  if (members.length > 1) return ofSeveral(members.flatMap((id) => material.actors.get(id) ?? []));
  const description = describeSource(text, inside.some(({ form }) => form === "name"));
  if (description.known) return ofThing(article, text, description, relay);
  const bodies = inside.flatMap(({ actor }) => material.actors.get(actor ?? "") ?? []).filter(isInstitution);
  return bodies.length === 1 && isSpokesRole(text) ? ofActor(bodies[0]!) : null;
}

/** A body, a medium or a document that its words tell from others, without the name of whoever stands behind it. */
function ofThing(article: Article, text: string, { sort, noun }: Description, relay: boolean): FoundOrigin {
  const name = `${text} (in ${outletName(article)})`;
  const key = sort === "document" ? `document ${noun}` : `${sort} ${bareWords(text)}`;
  const standing = sort === "media" || relay ? "relay" : "source";
  return { key, side: key, standing, origin: { actor: null, name: sort === "document" ? text : name, kind: "actor" }, actors: [] };
}

/** The one person of the story whose role another article gives in these words: [the president of Norland]. */
function onlyHolder(text: string, { actors }: Material): Actor | null {
  const words = bareWords(text);
  const holders = words === "" ? [] : (holdersIn(actors).get(words) ?? []);
  return holders.length === 1 ? holders[0]! : null;
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
  return { key, side: key, standing: "source", origin: { actor: null, name, kind: "actor" }, actors: ids };
}

/**
 * Two sources without a name are never the same origin, unless one article uses the same words for them; relays without
 * a name may repeat each other, so that they are not independent.
 */
function unnamed({ article }: Told, { text, relay }: Source): FoundOrigin {
  const words = text || "unnamed source";
  const key = `unnamed ${article.id} ${words.toLowerCase()}`;
  const name = `${words} (in ${outletName(article)})`;
  const standing = relay || text === "" || isPronoun(text) ? "relay" : "source";
  const side = standing === "relay" ? "nameless relays" : key;
  return { key, side, standing, origin: { actor: null, name, kind: "unnamed" }, actors: [] };
}

/** [he], [they]: the article names somebody, but it cannot be decided whom. */
const isPronoun = (text: string): boolean => /^(?:he|she|it|they|we|i|who|which)$/i.test(text);
