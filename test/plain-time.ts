import type { TimeReference } from "../src/core/model/index.ts";

/** A day told past, by hand: what tests do not ask about. */
export const plainTime: TimeReference = {
  article: "a1",
  span: { start: 0, end: 1 },
  text: "",
  from: null,
  to: null,
  granularity: "day",
  direction: "past",
  basis: "published",
  timex: { type: "DATE", value: "" },
  reading: { meaning: { kind: "weekday", weekday: 1 }, lean: "past" },
  rule: "test",
};
