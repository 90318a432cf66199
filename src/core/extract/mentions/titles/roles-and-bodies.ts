import type { ParsedText } from "../../../text/parsed-text.ts";
import { affiliate } from "./affiliations.ts";
import { borneTitles, freeTitles, type BorneTitle } from "./borne-titles.ts";
import type { Cast, Found } from "../found.ts";
import { mentionInstitutions } from "../institutions/institution-actors.ts";
import type { InstitutionPhrase } from "../institutions/institutions.ts";
import { mentionRoles } from "./role-nouns.ts";
import { mentionSpokespeople } from "./spokespeople.ts";
import type { TitledName } from "./titled-names.ts";
import type { Title } from "./titles.ts";

/** What the roles and institutions of a text are read from. */
interface Named {
  readonly titles: readonly Title[];
  readonly phrases: readonly InstitutionPhrase[];
  readonly titled: readonly TitledName[];
  readonly people: readonly Found[];
  /** All names, people's among them. */
  readonly named: readonly Found[];
}

/** Roles and institutions, which lean on each other: who bears a title belongs to a body, and [a spokesman] speaks for one. */
export function mentionRolesAndBodies(text: ParsedText, { titles, phrases, titled, people, named }: Named, cast: Cast) {
  const borne: readonly BorneTitle[] = borneTitles(titled, people);
  const taken = borne.map(({ title }) => title.head);
  const { speaking = [], acting = [] } = Object.groupBy(freeTitles(titles, taken), (title) =>
    title.speaks ? "speaking" : "acting",
  );
  const holders = mentionRoles(text.tokens, acting, people, cast);
  const bodies = mentionInstitutions(text, phrases, named, cast);
  affiliate(borne, [...named, ...bodies], cast);
  const speakers = mentionSpokespeople(text.tokens, speaking, [...named, ...bodies], cast);
  const others = mentionRoles(text.tokens, freeTitles(speaking, speakers), people, cast);
  const isBody = new Set(bodies.map(({ last }) => last));
  const roles = [...holders, ...speakers, ...others].filter((role) => !(isNobody(role) && isBody.has(role.last)));
  return { borne, bodies, roles };
}

/** A role of which nothing tells whose it is: [China's broadcaster] is read as a body. */
const isNobody = ({ actor, candidates, members }: Found): boolean =>
  actor === null && candidates.length + members.length === 0;
