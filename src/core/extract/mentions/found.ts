import type { Gender } from "../../lexicon/given-names.ts";
import { levelsIn, type Office } from "../../lexicon/offices.ts";
import { isHeld } from "../../lexicon/standings.ts";
import type { Actor, ActorKind, MentionForm } from "../../model/actor.ts";
import type { TokenRange } from "../../text/tagged-text.ts";

/** A mention by token, before it becomes a span. */
export interface Found extends TokenRange {
  readonly form: MentionForm;
  readonly actor: string | null;
  readonly members: readonly string[];
  readonly candidates: readonly string[];
  readonly rule: string;
}

type Level = Office["level"];

/** What a role says of whoever has it. */
interface Role {
  /** The levels of the offices in it. */
  readonly levels: readonly Level[];
  /** The same, none where they are not held: [former minister]. */
  readonly held: readonly Level[];
}

/** An actor while its article is read. */
export interface CastMember {
  readonly id: string;
  readonly kind: ActorKind;
  name: string;
  country: string | undefined;
  readonly wikidata: string | undefined;
  affiliation: string | undefined;
  /** As a title or the name tells it. */
  gender: Gender | undefined;
  /** As a pronoun that takes it up tells it. */
  pronounGender: Gender | undefined;
  /** The words of its name in lower case. */
  readonly words: readonly string[];
  /** The offices that each role names, by the words of the role. */
  readonly roles: Map<string, Role>;
  readonly aliases: Set<string>;
}

/** The actors of an article, by id. */
export type Cast = Map<string, CastMember>;

/** The member with this id, new where there is none yet. */
export function enlist(
  cast: Cast,
  actor: {
    id: string;
    kind: ActorKind;
    name: string;
    country?: string | undefined;
    home?: string;
    wikidata?: string;
  },
): CastMember {
  const known = cast.get(actor.id);
  if (known) return known;
  const { id, kind, name, country = actor.home, wikidata } = actor;
  const member: CastMember = {
    id,
    kind,
    name,
    country,
    wikidata,
    affiliation: undefined,
    gender: undefined,
    pronounGender: undefined,
    words: name.toLowerCase().split(" "),
    roles: new Map(),
    aliases: new Set(),
  };
  cast.set(id, member);
  return member;
}

export function toActor(member: CastMember): Actor {
  const { id, name, kind, country, affiliation, gender, wikidata } = member;
  return {
    id,
    name,
    kind,
    ...(country === undefined ? {} : { country }),
    roles: [...member.roles.keys()],
    ...(affiliation === undefined ? {} : { affiliation }),
    aliases: [...member.aliases].filter((alias) => alias !== name),
    ...(gender === undefined ? {} : { gender }),
    ...(wikidata === undefined ? {} : { wikidata }),
  };
}

/** The gender of a person as far as the text has told it. */
export const genderTold = ({ gender, pronounGender }: CastMember): Gender | undefined => gender ?? pronounGender;

/** Gives an actor a role, in the words of the text. */
export function addRole({ roles }: CastMember, role: string): void {
  if (roles.has(role)) return;
  const levels = levelsIn(role);
  roles.set(role, { levels, held: isHeld(role) ? levels : [] });
}

/** Whether an actor holds an office of a level. */
export function holdsLevel({ roles }: CastMember, level: Level): boolean {
  for (const { held } of roles.values()) if (held.includes(level)) return true;
  return false;
}

/** Whether an actor holds or held an office of one of some levels. */
export function hadLevel({ roles }: CastMember, levels: readonly Level[]): boolean {
  for (const role of roles.values()) if (role.levels.some((level) => levels.includes(level))) return true;
  return false;
}
