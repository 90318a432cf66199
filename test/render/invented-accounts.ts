import type { ContactAccounts } from "../../src/core/model/index.ts";
import { at } from "./invented-articles.ts";

export const bridge = "“We will reopen the Sella bridge,”";
export const visit = [
  at("a1", "Reik had accepted an invitation for June"),
  at("a2", "Reik would come in June"),
] as const;

const silent = { participants: [], speakers: [], claims: [], topics: [], alone: [] };

/** What the sides of the invented contacts said of them: one of everything. */
export const partyAccounts: readonly ContactAccounts[] = [
  {
    event: "e1",
    parties: [
      {
        party: "state:VLD",
        name: "Veldania",
        participants: ["marn"],
        speakers: ["marn", "office"],
        claims: [
          {
            claim: "c3",
            denied: false,
            statements: ["a1:s1", "a2:s1"],
            evidence: [at("a1", bridge), at("a2", bridge)],
          },
          { claim: "c1", denied: false, statements: [], evidence: [visit[0]!] },
        ],
        topics: [
          { topic: "Sella bridge", evidence: [at("a1", "Sella bridge"), at("a2", "Sella bridge")] },
          { topic: "June", evidence: [at("a1", "June")] },
        ],
        alone: ["June"],
        otherwise: ["a2"],
      },
      {
        party: "reik",
        name: "Tomas Reik",
        participants: ["reik"],
        speakers: ["holt"],
        claims: [{ claim: "c1", denied: true, statements: [], evidence: [visit[1]!] }],
        topics: [{ topic: "Sella bridge", evidence: [at("a2", "Sella bridge")] }],
        alone: [],
        otherwise: [],
      },
      { ...silent, party: "state:LOW", name: "Lowland", otherwise: ["a3"] },
      { ...silent, party: "state:HIG", name: "Highland", otherwise: [] },
    ],
    others: [{ actor: null, name: "an aide (in draft-07)", kind: "unnamed" }],
    elsewhere: [{ topic: "summit", evidence: [at("a2", "summit")] }],
  },
  {
    event: "e3",
    parties: [{ ...silent, party: "reik", name: "Tomas Reik", otherwise: ["a1", "a2"] }],
    others: [],
    elsewhere: [],
  },
];
