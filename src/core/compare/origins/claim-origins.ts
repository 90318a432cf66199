import { wordsSaying } from "../../lexicon/words-saying.ts";
import type { PathStep } from "../../model/dossier.ts";
import { wordsAt, type Material, type StoryAssertion } from "../material.ts";
import { outletName } from "../outlet.ts";
import { printedWords } from "../printed-words.ts";
import { goingOn } from "./going-on.ts";
import { findCopied } from "./near-copies.ts";
import { pathOf } from "./path.ts";
import { saidChain } from "./said-chain.ts";
import { hearsayOrigin, originOf, type FoundOrigin } from "./origin-of.ts";

/** Where one assertion of a claim comes from. */
export interface ClaimOrigin {
  readonly found: FoundOrigin;
  /** The place of the assertion of another outlet that it copies; null where its origin is its own. */
  readonly copied: number | null;
}

/** The origin of each assertion of a claim; copies of one wire text have one origin. */
export function claimOrigins(assertions: readonly StoryAssertion[], material: Material): ClaimOrigin[] {
  const alone = withIssuers(assertions.map((one) => originAlone(one, material)));
  const copied = findCopied(
    assertions.map((one, at) => ({
      outlet: one.outlet,
      text: wordsAt(one, one.assertion.span),
      sourced: !isOwnVoice(alone[at]!),
    })),
  );
  return alone.map((found, at) => {
    const place = isOwnVoice(found) ? copied[at]! : null;
    return place === null ? { found, copied: null } : { found: alone[place]!, copied: place };
  });
}

/** [The suit alleges] beside [Ada Quill alleges in her suit]: a document that one article names the issuer of is hers in all. */
function withIssuers(found: readonly FoundOrigin[]): FoundOrigin[] {
  const issued = found.filter(({ document, actors }) => document !== null && actors.length > 0);
  const byDocument = Map.groupBy(issued, ({ document }) => document);
  return found.map((one) => {
    const issuers = one.actors.length > 0 ? [] : (byDocument.get(one.document) ?? []);
    return new Set(issuers.map(({ key }) => key)).size === 1 ? issuers[0]! : one;
  });
}

const isOwnVoice = ({ origin }: FoundOrigin): boolean => origin.kind === "own-voice";

function originAlone(one: StoryAssertion, material: Material): FoundOrigin {
  const found = originOf(vouchedFor(one, material), material);
  const hearsay = isOwnVoice(found) ? hearsayIn(one) : null;
  return hearsay === null ? found : hearsayOrigin(one, hearsay);
}

const hearsay: ReadonlySet<string> = new Set(wordsSaying("origin-words", "hearsay"));

/** [The pair reportedly met]: the word for it, where no quoted word is. */
const hearsayIn = (one: StoryAssertion): string | null =>
  printedWords(wordsAt(one, one.assertion.span)).find((word) => hearsay.has(word)) ?? null;

/** An assertion with the statements of its chain that somebody vouches with. */
function vouchedFor(one: StoryAssertion, material: Material): StoryAssertion {
  if (one.chain.length > 0) return { ...one, chain: saidChain(one, material) };
  const wider = goingOn(one, material);
  return wider === null ? one : { ...one, chain: saidChain(wider, material) };
}

/** The way of each assertion of a claim from its origin to its outlet, in the order of the assertions. */
export function claimPaths(
  assertions: readonly StoryAssertion[],
  origins: readonly ClaimOrigin[],
  material: Material,
): PathStep[][] {
  return assertions.map((one, at) => {
    const { found, copied } = origins[at]!;
    const own = pathOf(vouchedFor(one, material), found, material);
    return copied === null ? own : [...pathOfCopied(assertions[copied]!, found, material), own.at(-1)!];
  });
}

/** The way of the text that was copied, told by another article's words, and the outlet that has it. */
function pathOfCopied(one: StoryAssertion, found: FoundOrigin, material: Material): PathStep[] {
  const steps = pathOf(vouchedFor(one, material), found, material).map((step) => ({ ...step, span: null }));
  return [...steps.slice(0, -1), { role: "copy", actor: null, name: outletName(one.article), span: null }];
}
