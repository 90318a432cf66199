import type { Event, Span } from "../src/core/model/index.ts";
import { asArticle } from "./as-article.ts";
import type { AnalysisSet } from "./measure-set.ts";
import { halfOf } from "./parts.ts";
import { rootOf } from "../src/core/extract/events/typing/roots.ts";
import type { PairRecord } from "./pair-lines.ts";
import { scoreRoots } from "./plover.ts";
import { overlaps } from "./words.ts";

const file = "events/plv.train.jsonl";

/** Whether the event has an actor at this place in this role, or as one of several equal participants. */
function hasActor({ actors }: Event, role: "source" | "target", offsets: PairRecord["source"]): boolean {
  if (offsets === null) return false;
  const place: Span = { start: offsets[0], end: offsets[1] };
  return actors.some((actor) => (actor.role === role || actor.role === "participant") && overlaps(actor.span, place));
}

/** The event that best joins source and target; the first of equals, so any event where none has either. */
function pickEvent(events: readonly Event[], { source, target }: PairRecord): Event | undefined {
  const score = (event: Event) => Number(hasActor(event, "source", source)) + Number(hasActor(event, "target", target));
  return events.toSorted((one, other) => score(other) - score(one))[0];
}

/** Who did what to whom: the event between a given source and target, in PLV's training part. */
export const events: AnalysisSet = {
  name: "events",
  files: [file],
  published: {
    "check.root": "entailment model 82.4, naive Bayes 52.2 (test part)",
    "check.quad": "entailment model 89.6, naive Bayes 77.5 (test part)",
  },
  run(load, analyse) {
    const labels = load<PairRecord>(file).map((record) => {
      const event = pickEvent(analyse(asArticle(record)).events, record);
      return {
        half: halfOf(record.id),
        root: record.root,
        quad: record.quad,
        predicted: event ? rootOf(event.type) : null,
      };
    });
    const tune = scoreRoots(labels.filter(({ half }) => half === "tune"));
    const check = scoreRoots(labels.filter(({ half }) => half === "check"));
    return { "tune.root": tune.root, "tune.quad": tune.quad, "check.root": check.root, "check.quad": check.quad };
  },
};
