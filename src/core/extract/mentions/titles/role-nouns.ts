import { actorId } from "../../../model/actor.ts";
import type { KnownActor } from "../../../lexicon/names.ts";
import { officesIn } from "../../../lexicon/offices.ts";
import { isPossessive, type Token } from "../../../text/tagged-text.ts";
import { isBelow, isHeld } from "../../../lexicon/standings.ts";
import { addRole, enlist, hadLevel, holdsLevel, type Cast, type CastMember, type Found } from "../found.ts";
import { withArticle, type Title } from "./titles.ts";

/** Roles without a name beside them: [the Chinese leader], [a Kremlin aide], [the Russian and US presidents]. */
export function mentionRoles(
  tokens: readonly Token[],
  titles: readonly Title[],
  names: readonly Found[],
  cast: Cast,
): Found[] {
  const ends = new Set(names.map(({ last }) => last));
  return titles.flatMap((title) => {
    if (!title.plural) return singularRole(tokens, title, names, cast);
    return standsBehind(tokens, title, ends) ? [] : pluralRole(tokens, title, cast);
  });
}

/** [Lin Bo and Ada Quill, both ministers]: over adjectives up to the comma behind a name. */
function standsBehind(tokens: readonly Token[], { first }: Title, ends: ReadonlySet<number>): boolean {
  let at = first - 1;
  while (at > 0 && first - at <= mostAdjectives && /^(?:DET|ADJ)$/.test(tokens[at]!.pos)) at--;
  return tokens[at]?.text === "," && ends.has(at);
}

function singularRole(tokens: readonly Token[], title: Title, names: readonly Found[], cast: Cast): Found[] {
  const owner = title.owners.at(-1)?.known.actor;
  if (!owner) return roleAgain(tokens, title, names, cast) ?? officeOf(tokens, title, cast);
  if (title.office.title === "counterpart") return counterpart(tokens, title, owner, cast);
  const own = [...cast.values()].filter((member) => holds(member, title)).map(({ id }) => id);
  const holders = own.length > 0 ? own : unplaced(title, cast);
  const found = { ...withArticle(tokens, title), form: "role" as const, members: [], candidates: [] };
  if (isSomebody(tokens, title)) return [];
  if (holders.length === 1) return [{ ...found, actor: holders[0]!, rule: "role-noun" }];
  if (holders.length > 1) return [{ ...found, actor: null, candidates: holders, rule: "role-noun" }];
  if (title.speaks) return [{ ...found, actor: enlist(cast, owner).id, rule: "role-of-body" }];
  return [{ ...found, actor: nameless(title, owner, cast), rule: "role-without-name" }];
}

/** [his Japanese counterpart]: who governs that state, as far as the article names one; nobody where it names none. */
function counterpart(tokens: readonly Token[], title: Title, owner: KnownActor, cast: Cast): Found[] {
  const governs = people(cast).filter((one) => one.country === owner.country && hadLevel(one, ["head", "minister"]));
  const ids = governs.map(({ id }) => id);
  if (ids.length === 0) return [];
  const [actor, candidates] = ids.length === 1 ? [ids[0]!, []] : [null, ids];
  return [{ ...withArticle(tokens, title), form: "role", actor, members: [], candidates, rule: "counterpart" }];
}

/** [a Norwegian farmer], [a Chilean minister], [another Chilean minister]: one of many, none that is named; but [a Kremlin aide] speaks for the Kremlin. */
const isSomebody = (tokens: readonly Token[], { first, speaks }: Title): boolean =>
  /^(?:an?|another|any|each|every|no|one|some)$/.test(tokens[first - 1]?.lower ?? "") && !speaks;

/** [Chile's water minister], where the article calls one person [Minister Ada Quill] and tells no state of hers. */
function unplaced(title: Title, cast: Cast): string[] {
  if (title.speaks) return [];
  const isSame = (role: string): boolean => lastWord(role) === lastWord(title.office.title) && takesUp(title, role);
  const free = people(cast).filter(
    ({ country, affiliation, roles }) =>
      country === undefined && affiliation === undefined && [...roles.keys()].some(isSame),
  );
  if (free.length !== 1) return [];
  free[0]!.country = title.owners.at(-1)!.known.actor.country;
  return [free[0]!.id];
}

/** [the admiral], after [Admiral Ada Quill]; [the veteran diplomat], after [envoy Ada Quill]: the person of the article who was given such a title; of several it is not told which. */
function roleAgain(tokens: readonly Token[], title: Title, names: readonly Found[], cast: Cast): Found[] | null {
  const word = lastWord(title.office.title);
  const named = people(cast).filter(({ roles }) => [...roles.keys()].some((role) => takesUp(title, role)));
  const levels = umbrellas.get(word) ?? [];
  const all = named.length > 0 ? named : people(cast).filter((one) => hadLevel(one, levels));
  const holders = all.length > 1 ? atHand(tokens, title, names, all) : all;
  const [holder] = holders;
  if (!holder) return null;
  const found = { ...withArticle(tokens, title), form: "role" as const, members: [], rule: "role-again" };
  const isAgain = isDefinite(tokens, title.first);
  if (holders.length > 1) return isAgain ? [{ ...found, actor: null, candidates: holders.map(({ id }) => id) }] : null;
  if (!isAgain && !isNamedNext(tokens, title, names, holder.id)) return null;
  return [{ ...found, actor: holder.id, candidates: [] }];
}

/** Of several only who was named before, and of these only who was named in this sentence or the one before. */
function atHand(
  tokens: readonly Token[],
  { first }: Title,
  names: readonly Found[],
  holders: readonly CastMember[],
): readonly CastMember[] {
  const { sentence } = tokens[first]!;
  const before = names.filter((name) => name.first < first);
  const near = before.filter((name) => sentence - tokens[name.first]!.sentence <= 1);
  const among = (list: readonly Found[]) => holders.filter(({ id }) => list.some(({ actor }) => actor === id));
  return [near, before].map(among).find((list) => list.length > 0) ?? holders;
}

/** Words that take up any office of some levels. */
const umbrellas: ReadonlyMap<string, readonly Title["office"]["level"][]> = new Map([
  ["academic", ["expert"]],
  ["boss", ["executive"]],
  ["diplomat", ["envoy"]],
  ["lawmaker", ["legislator"]],
  ["leader", ["head", "party"]],
  ["legislator", ["legislator"]],
  ["officer", ["military", "police"]],
  ["politician", ["head", "minister", "legislator", "party"]],
]);

const people = (cast: Cast): CastMember[] => [...cast.values()].filter(({ kind }) => kind === "person");

/** [a campaigner complained. Campaigner Ada Quill …]: who is named only right after. */
function isNamedNext(tokens: readonly Token[], { first }: Title, names: readonly Found[], holder: string): boolean {
  const name = names.find(({ actor }) => actor === holder);
  const isNew = tokens[first - 1]?.lower === "a" || tokens[first - 1]?.lower === "an";
  return (
    isNew && name !== undefined && name.first > first && tokens[name.first]!.sentence - tokens[first]!.sentence <= 2
  );
}

const mostAdjectives = 2;

/** Led by [the] or a possessive, over adjectives: [the veteran] diplomat, [the rebels'] envoy, [its] captain. */
function isDefinite(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (at >= 0 && first - at <= mostAdjectives && /^(?:ADJ|NOUN)$/.test(tokens[at]!.pos)) at--;
  return /^(?:the|its|their|our)$/.test(tokens[at]?.lower ?? "") || isPossessive(tokens[at]);
}

const lastWord = (words: string): string => words.toLowerCase().split(/[\s-]/).at(-1)!;

/** Whether words may stand for a role: [the minister] for [Foreign Minister], but neither for [Prime Minister] nor for [deputy minister]. */
function takesUp({ office, role: words }: Title, role: string): boolean {
  if (!role.toLowerCase().includes(nounOf(office))) return false;
  const isPost = !/^(?:civil|expert)$/.test(office.level);
  if (isPost && (isHeld(role) !== isHeld(words) || isBelow(role) !== isBelow(words))) return false;
  const other = mainOffice(role);
  if (!other || other.title === office.title) return other !== undefined;
  const isShort = !office.title.includes(" ") || !other.title.includes(" ");
  const isAlike = other.level === office.level || !/^(?:head|minister)$/.test(office.level);
  return isShort && isAlike && nounOf(other) === nounOf(office);
}

const links = / (?:of|at|for|to|with) /;

/** [secretary of state] of [U.S. secretary of state], [aide] of [aide to the president]. */
function mainOffice(role: string): Title["office"] | undefined {
  const main = officesIn(role.split(links)[0]!).at(-1);
  return main && officesIn(role).find(({ title }) => title.startsWith(main.title));
}

/** [secretary] of [deputy secretary of state]. */
const nounOf = ({ title }: Title["office"]): string => lastWord(title.split(links)[0]!);

const placed = new Set(["head", "minister", "official"]);

/** [the governor of Sundmark] without a name is known by the office. */
function officeOf(tokens: readonly Token[], title: Title, cast: Cast): Found[] {
  if (
    !placed.has(title.office.level) ||
    !/ of (?:the )?\p{Lu}/u.test(title.role) ||
    tokens[title.first - 1]?.lower !== "the"
  )
    return [];
  const member = enlist(cast, { id: actorId("person", title.role), kind: "person", name: title.role });
  addRole(member, title.role);
  const found = { ...withArticle(tokens, title), form: "role" as const, members: [], candidates: [] };
  return [{ ...found, actor: member.id, rule: "role-without-name" }];
}

/** [the Chinese president] where nobody is named: an actor known by the office, one for each head of a state. */
function nameless(title: Title, owner: KnownActor, cast: Cast): string | null {
  if (title.office.level !== "head" || owner.kind !== "state" || !isHeld(title.role)) return null;
  const id = actorId("person", `${title.office.level} ${owner.id}`);
  const member = enlist(cast, { id, kind: "person", name: title.role, country: owner.country });
  addRole(member, title.role);
  return id;
}

/** Whether a person of the article holds such an office for the same owner. */
function holds(member: CastMember, title: Title): boolean {
  if (member.kind !== "person") return false;
  const { actor } = title.owners.at(-1)!.known;
  const owned = member.affiliation === actor.id || (actor.kind === "state" && member.country === actor.country);
  return owned && holdsLevel(member, title.office.level);
}

const governing = new Set([
  "head",
  "minister",
  "official",
  "aide",
  "spokesperson",
  "envoy",
  "legislator",
  "judge",
  "military",
  "police",
]);

/** [the Russian and US presidents]: one holder for each owner; without names, the states themselves. [French farmers] are neither. */
function pluralRole(tokens: readonly Token[], title: Title, cast: Cast): Found[] {
  if (title.owners.length === 0 || !governing.has(title.office.level)) return [];
  const members = title.owners.map((owner) => {
    const holder = [...cast.values()].filter((member) => holds(member, { ...title, owners: [owner] }));
    return holder.length === 1 && title.office.level === "head" ? holder[0]!.id : enlist(cast, owner.known.actor).id;
  });
  return [{ ...withArticle(tokens, title), form: "group", actor: null, members, candidates: [], rule: "role-nouns" }];
}
