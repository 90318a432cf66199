import type { Removed } from "../../core/model/article.ts";
import { boilerplate } from "../boilerplate.ts";
import { kindFlags } from "./kind.ts";
import { isLive } from "./live.ts";
import { isOfficialAddress } from "./official.ts";
import { isTruncated } from "./truncated.ts";
import { findAgencies, wireFlags } from "./wire.ts";

/** What flags are told from, after cleaning. */
interface Facts {
  readonly title?: string | undefined;
  readonly section?: string | undefined;
  readonly url?: string | undefined;
  readonly outlet?: string | undefined;
  readonly byline?: string | undefined;
  readonly lines: readonly string[];
  readonly removed: readonly Removed[];
}

/** Every rule that raises a flag for all formats. One entry here registers a rule. */
const rules: readonly ((facts: Facts) => readonly string[])[] = [
  kindFlags,
  (facts) => (isLive(facts) ? ["live"] : []),
  (facts) => wireFlags(findAgencies({ ...facts, rights: rightsIn(facts.removed) }), facts.outlet),
  ({ title = "" }) => boilerplate.title.flatMap(({ pattern, flag }) => (flag && pattern.test(title) ? [flag] : [])),
  ({ url }) => (isOfficialAddress(url) ? ["official"] : []),
  ({ lines }) => (isTruncated(lines) ? ["truncated"] : []),
];

const rightsIn = (removed: readonly Removed[]): string[] =>
  removed.filter(({ reason }) => reason === "copyright").map(({ text }) => text);

/** In which order a reader learns of them; wire credits stand where `wire:` stands, others at the end. */
const order = ["ai-generated", "opinion", "analysis", "live", "wire:", "press-release", "official", "truncated"];

/** Says nothing more where a name is known. */
const unnamedWire = "wire:agencies";
const isNamedWire = (flag: string): boolean => flag.startsWith("wire:") && flag !== unnamedWire;

/** All flags of an article, each once: those that its format gave or cleaning raised, and those of the rules. */
export function collectFlags(raised: readonly string[], facts: Facts): string[] {
  const flags = new Set([...raised, ...rules.flatMap((rule) => rule(facts))]);
  if ([...flags].some(isNamedWire)) flags.delete(unnamedWire);
  return [...flags].toSorted((one, other) => placeOf(one) - placeOf(other));
}

function placeOf(flag: string): number {
  const place = order.indexOf(flag.startsWith("wire:") ? "wire:" : flag);
  return place < 0 ? order.length : place;
}
