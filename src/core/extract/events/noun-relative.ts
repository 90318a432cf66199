import type { Clause } from "../../text/parsed-text.ts";
import { isLight } from "./governors.ts";
import type { NounFrame } from "./noun-frame.ts";
import type { Scene } from "./scene.ts";

/** The clause behind an event noun whose light verb carries it: [the trip to Norway that he plans to make in April]. */
export function carriedBy({ text, below }: Scene, { last }: NounFrame, { sentence, index }: Clause): Clause | null {
  const relative = text.clauses.find(
    (clause) =>
      clause.sentence === sentence &&
      clause.index !== index &&
      clause.first === last &&
      /^(that|which)$/.test(text.tokens[last]?.lower ?? ""),
  );
  if (!relative) return null;
  const chain = [relative, ...(below.get(relative.index) ?? [])];
  return chain.find(({ verb, object }) => isLight(verb.lemma) && object === null) ?? null;
}
