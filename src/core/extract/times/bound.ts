import type { TimeReference } from "../../model/time.ts";
import type { ParsedText } from "../../text/parsed-text.ts";

type Bound = NonNullable<TimeReference["bound"]>;

const bounds: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ["since", "since"],
  ["from", "since"],
  ["after", "after"],
  ["until", "until"],
  ["till", "until"],
  ["through", "until"],
  ["before", "before"],
  ["by", "by"],
]);

/** The preposition before a time that makes it the begin or the end of something: [since Monday], [until 20 November], [by the end of March]. */
export const boundBefore = ({ tokens }: ParsedText, first: number): Bound | undefined =>
  bounds.get(tokens[first - 1]?.lower ?? "");
