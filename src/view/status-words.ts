import type { TimelineEntry } from "../core/model/dossier.ts";

/** What the status of a timeline entry means. */
export const statusWords: Readonly<Record<TimelineEntry["status"], string>> = {
  happened: "Announced, and by now told of as done",
  ongoing: "Under way",
  planned: "Planned",
  invited: "Invited, not yet answered",
  accepted: "Invited and accepted",
  expected: "Expected, but not announced by who is to act",
  conditional: "Depends on a condition",
  due: "Due by rule or treaty",
  demanded: "Demanded",
  denied: "Denied",
  postponed: "Postponed",
  cancelled: "Cancelled",
  overdue: "Its time is over, and no report of it was found",
};
