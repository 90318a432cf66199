import type { TimelineEntry } from "../../core/model/dossier.ts";

interface Standing {
  readonly ics: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
  readonly words: string;
}

/** What an entry's status is to a calendar, and in words. Calendars hide or strike out what is cancelled; so they should what is denied. */
export const standings: Readonly<Record<TimelineEntry["status"], Standing>> = {
  happened: { ics: "CONFIRMED", words: "Announced, and by now told of as done" },
  ongoing: { ics: "CONFIRMED", words: "Under way" },
  planned: { ics: "TENTATIVE", words: "Planned" },
  invited: { ics: "TENTATIVE", words: "Invited, not yet answered" },
  accepted: { ics: "CONFIRMED", words: "Invited and accepted" },
  expected: { ics: "TENTATIVE", words: "Expected, but not announced by who is to act" },
  conditional: { ics: "TENTATIVE", words: "Depends on a condition" },
  due: { ics: "CONFIRMED", words: "Due by rule or treaty" },
  demanded: { ics: "TENTATIVE", words: "Demanded" },
  denied: { ics: "CANCELLED", words: "Denied" },
  postponed: { ics: "TENTATIVE", words: "Postponed" },
  cancelled: { ics: "CANCELLED", words: "Cancelled" },
  overdue: { ics: "TENTATIVE", words: "Its time is over, and no report of it was found" },
};
