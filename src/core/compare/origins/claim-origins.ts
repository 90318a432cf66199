import type { Origin } from "../../model/dossier.ts";
import { wordsAt, type Material, type StoryAssertion } from "../material.ts";
import { outletName } from "../outlet.ts";
import { farEnd } from "./far-end.ts";
import { areCopies } from "./near-copies.ts";
import { sideOf, standsFor } from "./spokespeople.ts";

/** An origin with what tells it from others: the same key is the same origin, the same side is not independent. */
export interface FoundOrigin {
  readonly key: string;
  readonly side: string;
  readonly origin: Origin;
}

/** The origin of each assertion of a claim; copies of one wire text have one origin. */
export function claimOrigins(assertions: readonly StoryAssertion[], { actors }: Material): FoundOrigin[] {
  const alone = assertions.map((one) => originOf(one, actors));
  return alone.map((found, at) => {
    if (found.origin.kind !== "own-voice") return found;
    const copied = assertions.findIndex((other, index) => isSource(other, index) && copies(assertions[at]!, other));
    return copied < 0 ? found : alone[copied]!;

    function isSource(other: StoryAssertion, index: number): boolean {
      return other.outlet !== assertions[at]!.outlet && (index < at || alone[index]!.origin.kind !== "own-voice");
    }
  });
}

const copies = (a: StoryAssertion, b: StoryAssertion): boolean =>
  areCopies(wordsAt(a, a.assertion.span), wordsAt(b, b.assertion.span));

function originOf(one: StoryAssertion, actors: Material["actors"]): FoundOrigin {
  const source = farEnd(one.chain, actors);
  const outlet = outletName(one.article);
  if (source === null) {
    const key = `own voice ${one.outlet}`;
    return { key, side: key, origin: { actor: null, name: `own voice of ${outlet}`, kind: "own-voice" } };
  }
  const actor = actors.get(source.actor ?? "");
  if (actor) {
    const { id, name } = standsFor(actor, actors);
    return { key: id, side: sideOf(actors.get(id)!), origin: { actor: id, name, kind: "actor" } };
  }
  const words = source.text || "unattributed quotation";
  const key = `unnamed ${one.article.id} ${words.toLowerCase()}`;
  return { key, side: key, origin: { actor: null, name: `${words} (in ${outlet})`, kind: "unnamed" } };
}
