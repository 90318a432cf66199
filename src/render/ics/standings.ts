import type { TimelineEntry } from "../../core/model/dossier.ts";

type Standing = "CONFIRMED" | "TENTATIVE" | "CANCELLED";

/** What an entry's status is to a calendar. Calendars hide or strike out what is cancelled; so they should what is denied. */
export const standings: Readonly<Record<TimelineEntry["status"], Standing>> = {
  happened: "CONFIRMED",
  ongoing: "CONFIRMED",
  planned: "TENTATIVE",
  invited: "TENTATIVE",
  accepted: "CONFIRMED",
  expected: "TENTATIVE",
  conditional: "TENTATIVE",
  due: "CONFIRMED",
  demanded: "TENTATIVE",
  denied: "CANCELLED",
  postponed: "TENTATIVE",
  cancelled: "CANCELLED",
  overdue: "TENTATIVE",
};
