import { isCapitalised } from "../../../text/capitals.ts";
import { isCompanySuffix, nameNouns } from "../../../lexicon/institutions.ts";
import type { KnownActor } from "../../../lexicon/names.ts";
import type { Token, TokenRange } from "../../../text/tagged-text.ts";
import { introducedAcronyms, isInitials, textsOf } from "./acronyms.ts";
import type { InstitutionPhrase } from "./institutions.ts";
import type { LexiconName } from "../known/lexicon-names.ts";
import type { ShapeName } from "../shapes/shape-names.ts";

/** A name in full, whose short forms are looked for. */
interface Whole extends TokenRange {
  readonly kind: NonNullable<ShapeName["kind"]>;
  readonly actor?: KnownActor;
}

/** [Sund] after [Sund Mutual], [LMA] after [Lunar Mining Authority (LMA)]: what a name is said to be at one place it is at all. */
export function withShortNames(
  tokens: readonly Token[],
  shapes: readonly ShapeName[],
  phrases: readonly InstitutionPhrase[],
  known: readonly LexiconName[],
): ShapeName[] {
  const named = [...shapes.flatMap((shape) => wholeOf(tokens, shape)), ...known.flatMap(knownWhole)];
  const described = phrases.filter(({ noun, last }) => !noun.state && isCapitalised(tokens[last - 1]!.text));
  const all = [...named, ...described.map(({ first, last, noun }) => ({ first, last, kind: noun.kind }))];
  const { fulls, shorts } = wholesByName(tokens, all);
  for (const [letters, whole] of introducedAcronyms(tokens, all)) shorts.set(letters, whole);
  const ofPeople = wordsOfPeople(tokens, shapes);
  return shapes.flatMap((shape) => {
    const words = textsOf(tokens, shape).join(" ");
    const led = tokens[shape.first - 1]?.lower === "the" ? shorts.get(`the ${words}`) : undefined;
    if (led === null) return [];
    const short = shorts.get(words) ?? led;
    if (shape.kind !== null) return short?.kind === shape.kind ? { ...shape, ...shortened(short) } : shape;
    const whole = ofPeople.has(words) ? undefined : (short ?? fulls.get(words));
    return whole ? { ...shape, ...shortened(whole) } : shape;
  });
}

const shortened = (whole: Whole) => ({ kind: whole.kind, whole, ...(whole.actor ? { actor: whole.actor } : {}) });

/** A name whose kind is known, or one that only has its initials behind it: [the Norland Forward Union (NFU)]. */
function wholeOf(tokens: readonly Token[], { first, last, kind }: ShapeName): Whole[] {
  if (kind !== null) return [{ first, last, kind }];
  const letters = tokens[last]?.text === "(" && tokens[last + 2]?.text === ")" ? tokens[last + 1]!.text : "";
  const isLed = tokens[first - 1]?.lower === "the";
  const isNamed = letters.length > 2 && isLed && isInitials(letters, textsOf(tokens, { first, last }));
  return isNamed ? [{ first, last, kind: "organisation" }] : [];
}

function knownWhole({ first, last, known: { actor, sense } }: LexiconName): Whole[] {
  const { kind } = actor;
  if (sense !== "name" || kind === "person" || kind === "state" || kind === "place") return [];
  return [{ first, last, kind, actor }];
}

/** The names of institutions, in full and as they are shortened; null for what would shorten two. */
function wholesByName(tokens: readonly Token[], names: readonly Whole[]) {
  const fulls = new Map<string, Whole>();
  const shorts = new Map<string, Whole | null>();
  for (const name of names.toSorted((a, b) => b.last - b.first - (a.last - a.first))) {
    const words = textsOf(tokens, name);
    const full = words.join(" ");
    if (fulls.has(full)) continue;
    fulls.set(full, name);
    if (shorts.has(full)) continue;
    for (const short of shortForms(words, name.kind)) shorts.set(short, shorts.has(short) ? null : name);
  }
  return { fulls, shorts };
}

/** [Halvex] and [Halvex Energy] of [Halvex Energy Ltd], [the Post] of [the Harbour Post], [Liberals] of [the Liberal Party]. */
function shortForms(words: readonly string[], kind: Whole["kind"]): string[] {
  if (words.length < 2) return [];
  if (kind === "media") return [`the ${words.at(-1)!}`];
  if (kind === "company") return companyForms(words);
  return words.at(-1) === "Party" ? [memberWords(words.slice(0, -1))] : [];
}

/** A company's name without the words behind it that say what it is. */
function companyForms(words: readonly string[]): string[] {
  const left = words.slice(0, -1);
  const isBare = isCompanySuffix(words.at(-1)!);
  if (left.length === 1) return left.map(String);
  if (!isBare) return [];
  const last = left.at(-1)!;
  const isNoun = nameNouns.at([{ text: last, lower: last, lemma: last }], 0, 1)?.value.kind === "company";
  return [left.join(" "), ...(isNoun ? companyForms(left) : [])];
}

/** [Liberals] of [Norland Liberal], [Social Democrats] of [Social Democratic]. */
function memberWords(words: readonly string[]): string {
  const members = `${words.at(-1)!.replace(/(?<=rat)ic$/, "")}s`;
  return words.at(-2) === "Social" || words.at(-2) === "Christian" ? `${words.at(-2)!} ${members}` : members;
}

/** The words of people's full names. */
const wordsOfPeople = (tokens: readonly Token[], shapes: readonly ShapeName[]): ReadonlySet<string> =>
  new Set(
    shapes
      .filter(({ kind, first, last }) => kind === null && last - first > 1)
      .flatMap((name) => textsOf(tokens, name)),
  );
