import { statusOfClause } from "../clause-status.ts";
import { each } from "../found.ts";
import { statusOfNoun } from "../noun-status.ts";

/** Planned, demanded, denied …; left open where the words tell of something real, so that its time can decide. */
export const setStatus = each((event, scene) => ({
  status: event.head === event.noun ? statusOfNoun(scene, event) : statusOfClause(scene, event.clause),
}));
