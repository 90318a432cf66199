/** One claim in three wordings, and who may vouch for it, as the tests of origins and of verdicts tell it. */
export const texts = [
  "The northern harbour will reopen in June",
  "Norland reopens its northern harbour next June",
  "In June, ships may use the northern harbour again as it will reopen",
];

export const voices = [
  { id: "person:ada-quill", roles: ["Premier"], country: "NRL" },
  { id: "person:tom-reed", roles: ["aide"], affiliation: "body:chancery" },
  { id: "body:chancery", country: "NRL" },
  { id: "media:gull-agency" },
  { id: "media:harbour-radio" },
] as const;
