import type { Actor, Mention } from "../../model/actor.ts";
import type { ParsedText } from "../../text/parsed-text.ts";
import { spanOf, wordsOf } from "../../text/tagged-text.ts";
import { toActor, type Cast, type Found } from "./found.ts";
import { mentionTitles } from "./titles/borne-titles.ts";
import { findGroups } from "./coreference/groups.ts";
import { mentionHyphenated } from "./known/hyphenated-names.ts";
import { withKinds } from "./institutions/institution-names.ts";
import { findInstitutions } from "./institutions/institutions.ts";
import { mentionKnown } from "./known/known-actors.ts";
import { mentionShapes } from "./shapes/mention-shapes.ts";
import { placeHolders } from "./known/known-holders.ts";
import { findLexiconNames } from "./known/lexicon-names.ts";
import { findOwnedNouns } from "./coreference/owned-nouns.ts";
import { findPeople } from "./people/people.ts";
import { findPronouns } from "./coreference/pronouns/pronouns.ts";
import { mentionRolesAndBodies } from "./titles/roles-and-bodies.ts";
import { findShapeNames } from "./shapes/shape-names.ts";
import { mentionShortStates } from "./known/short-states.ts";
import { findStateNouns } from "./coreference/state-nouns.ts";
import { findTogether } from "./coreference/together.ts";
import { withTitles } from "./titles/titled-names.ts";
import { findTitles } from "./titles/titles.ts";
import { wordUse } from "./word-use.ts";

/** The actors of a text, where it names them, and apart from these the mentions that only describe: titles beside names, and names inside a word. */
export interface FoundActors {
  readonly actors: Actor[];
  readonly mentions: Mention[];
  readonly describing: Mention[];
}

/** Finds who is named in a text, by name, role, capital, group or pronoun, and joins the names of one actor. `date`: the article's, as an ISO prefix. */
export function findActors(text: ParsedText, date: string | null = null): FoundActors {
  const cast: Cast = new Map();
  const known = findLexiconNames(text);
  const words = wordUse(text);
  const titles = findTitles(text, known);
  const phrases = findInstitutions(text, known);
  const shapes = withKinds(text.tokens, findShapeNames(text, { known, titles, words }), phrases, known);
  const titled = withTitles(text, shapes, titles, known, phrases);
  const people = findPeople(text, titled, words, cast);
  placeHolders(cast, date);
  const states = [...mentionKnown(text, known, cast), ...mentionShortStates(text, known, cast)];
  const named = inOrder([...states, ...mentionShapes(text, shapes, cast), ...people]);
  const { borne, roles, bodies } = mentionRolesAndBodies(text, { titles, phrases, titled, people, named }, cast);
  const single = inOrder([...named, ...roles, ...bodies]);
  const together = findTogether(text, single);
  const nominal = inOrder([...single, ...findGroups(text, single, together, cast)]);
  const pronouns = findPronouns(text, nominal, together, cast);
  const owned = findOwnedNouns(text, phrases, pronouns, cast);
  const nouns = findStateNouns(text, inOrder([...nominal, ...pronouns]), cast);
  const found = inOrder([...nominal, ...pronouns, ...owned, ...nouns]);
  const hyphenated = mentionHyphenated(text, cast);
  const mentions = found.map((mention) => toMention(text, mention));
  const describing = [...mentionTitles(text.tokens, borne).map((mention) => toMention(text, mention)), ...hyphenated];
  return { actors: mentioned(cast, [...mentions, ...describing]), mentions, describing };
}

/** The actors that stand behind some mention, or whom one of these speaks for; a group that came to nothing may have enlisted others. */
function mentioned(cast: Cast, mentions: readonly Mention[]): Actor[] {
  const ids = new Set(mentions.flatMap(({ actor, members, candidates }) => [actor ?? [], members, candidates].flat()));
  for (const { id, affiliation } of cast.values()) if (ids.has(id) && affiliation !== undefined) ids.add(affiliation);
  return [...cast.values()].filter(({ id }) => ids.has(id)).map(toActor);
}

const inOrder = (found: readonly Found[]): Found[] => found.toSorted((a, b) => a.first - b.first || b.last - a.last);

function toMention(text: ParsedText, { first, last, form, actor, members, candidates, rule }: Found): Mention {
  const range = { first, last };
  return { span: spanOf(text, range), text: wordsOf(text, range), form, actor, members, candidates, rule };
}
