import type { Actor, Dossier, Event, Statement, StoryEvent } from "../../src/core/model/index.ts";
import { articles, at } from "./invented-articles.ts";
import { bridge, partyAccounts, visit } from "./invented-accounts.ts";

const actor = (id: string, name: string, roles: string[] = []): Actor => ({
  id,
  name,
  kind: "person",
  roles,
  aliases: [],
});

const statement = (id: string, article: string, words: string[], fields: Partial<Statement>): Statement => ({
  id,
  article,
  speaker: null,
  speakerText: "",
  source: [],
  cue: [],
  cueClass: "say",
  content: words.map((each) => at(article, each).span),
  form: "indirect",
  alterations: [],
  channel: null,
  relays: [],
  addressee: null,
  addresseeText: "",
  saidAt: null,
  within: null,
  rule: "invented",
  ...fields,
});

const call = (id: string, article: string, words: string, fields: Partial<Event>): Event => ({
  id,
  article,
  span: at(article, words).span,
  kind: "call",
  type: "CONSULT",
  quad: "verbal-cooperation",
  cameo: "041",
  mode: null,
  contexts: [],
  actors: ["marn", "reik"].map((each) => ({ actor: each, role: "participant", span: at(article, words).span })),
  time: { from: "2031-05-06", to: "2031-05-06" },
  timeReference: null,
  announced: null,
  follows: [],
  outcomeOf: null,
  place: null,
  duration: null,
  agenda: [],
  status: "happened",
  statement: null,
  rule: "invented",
  ...fields,
});

/** An event of the story with nothing but what is given. */
export const storyEvent = (fields: Partial<StoryEvent>): StoryEvent => ({
  id: "e1",
  title: "",
  kind: "call",
  type: "CONSULT",
  quad: "verbal-cooperation",
  cameo: null,
  modes: [],
  contexts: [],
  actors: [],
  time: null,
  place: null,
  status: "happened",
  agenda: [],
  outcomes: [],
  origins: [],
  mentions: [],
  ...fields,
});

const minutes = (article: string, text: string, low: number, high: number) => ({
  ...at(article, text),
  text,
  unit: "minute",
  low,
  high,
});

const judging = (article: string, word: string, count: number) => ({
  word,
  count,
  evidence: Array.from({ length: count }, (_, start) => ({ article, span: { start, end: start + 1 } })),
});

/** A small dossier with one of everything that a page can show. */
const visitPath: Dossier["claims"][number]["assertions"][number]["path"] = [
  { role: "origin", actor: "office", name: "Office of the President", span: null },
  { role: "relay", actor: null, name: "Gull Agency", span: null },
  { role: "outlet", actor: null, name: "Coastal Dispatch", span: null },
];

export const dossier: Dossier = {
  schema: "readout/dossier@1",
  articles,
  actors: [
    actor("marn", "Ilsa Marn", ["President of Veldania"]),
    actor("reik", "Tomas Reik", ["Premier of Orrin"]),
    actor("holt", "Dana Holt"),
    actor("office", "Office of the President"),
  ],
  statements: [
    statement("a1:s1", "a1", [bridge], {
      speaker: "marn",
      form: "direct",
      cue: [at("a1", "wrote").span],
      channel: { name: "Plaza", kind: "social-post", span: at("a1", "Plaza").span },
    }),
    statement("a1:s2", "a1", ["Reik had accepted an invitation for June"], {
      speaker: "office",
      cue: [at("a1", "said").span],
    }),
    statement("a2:s1", "a2", [bridge], {
      speaker: "marn",
      form: "direct",
      addressee: "reik",
      relays: [{ name: "OPN", actor: null, span: at("a2", "OPN").span }],
    }),
    statement("a2:s2", "a2", ["Reik would come in June"], { speaker: "holt", cue: [at("a2", "said").span] }),
    statement("a3:s1", "a3", ["Marn met nobody"], { speakerText: "an aide", cue: [at("a3", "said").span] }),
  ],
  times: [],
  events: [
    call("a1:e1", "a1", "spoke", { mode: "video call", duration: minutes("a1", "65 minutes", 65, 65) }),
    call("a2:e1", "a2", "phone call", { mode: "phone call", duration: minutes("a2", "about an hour", 54, 66) }),
    call("a3:e1", "a3", "met", { kind: "meet", status: "denied", time: null, statement: "a3:s1" }),
    call("a2:e2", "a2", "come", { kind: "visit", status: "planned", statement: "a2:s2" }),
    call("a2:e3", "a2", "rivals", { kind: "meet", status: "demanded", time: null }),
  ],
  storyEvents: [
    storyEvent({ id: "e4", title: "summit", mentions: ["a2:e3"] }),
    storyEvent({ id: "e3", title: "Tomas Reik visits", mentions: ["a2:e2"] }),
    storyEvent({ id: "e2", title: "meeting", mentions: ["a3:e1"] }),
    ...["a", "b", "c", "d"].map((id) => storyEvent({ id, title: `minor event ${id}` })),
    storyEvent({ id: "e1", title: "call between Ilsa Marn and Tomas Reik", mentions: ["a1:e1", "a2:e1"] }),
  ],
  partyAccounts,
  claims: [
    {
      id: "c1",
      gist: "Reik had accepted an invitation for June",
      likeness: 0.9,
      verdict: "echoed",
      reason: "2 outlets: The Lantern and Coastal Dispatch; one origin: Office of the President",
      origins: [{ actor: "office", name: "Office of the President", kind: "actor" }],
      groups: [{ origins: [0], tie: null, counts: true }],
      assertions: visit.map((each) => ({ ...each, statement: null, origin: 0, path: visitPath })),
    },
    {
      id: "c2",
      gist: articles[2]!.text.slice(articles[2]!.text.indexOf("橋")),
      likeness: 1,
      verdict: "single",
      reason: "only draft-07.txt; one origin: an aide",
      origins: [{ actor: null, name: "an aide", kind: "unnamed" }],
      groups: [{ origins: [0], tie: null, counts: true }],
      assertions: [{ ...at("a3", "Marn met nobody"), statement: "a3:s1", origin: 0, path: [] }],
    },
  ],
  divergences: [
    {
      id: "d1",
      kind: "quantity",
      about: "length of the call",
      compatible: true,
      values: [
        { text: "65 minutes", normal: "65 minutes", evidence: [at("a1", "65 minutes")] },
        { text: "about an hour", normal: "54–66 minutes", evidence: [at("a2", "about an hour")] },
      ],
    },
    {
      id: "d2",
      kind: "mode",
      about: "how it was held: call between Ilsa Marn and Tomas Reik",
      compatible: false,
      values: [
        { text: "by video", normal: "video call", evidence: [at("a1", "by video")] },
        { text: "phone call", normal: "phone call", evidence: [at("a2", "phone call")] },
      ],
    },
  ],
  timeline: [
    {
      from: "2031-05-06",
      to: "2031-05-06",
      what: "call",
      status: "happened",
      order: "sure",
      event: "e1",
      evidence: [at("a1", "spoke")],
    },
    {
      from: "2031-06",
      to: "2031-06",
      what: "Tomas Reik visits",
      status: "planned",
      order: "sure",
      event: "e3",
      evidence: visit,
    },
    {
      from: null,
      to: null,
      what: "meeting",
      status: "denied",
      order: "sure",
      event: "e2",
      evidence: [at("a3", "met")],
    },
  ],
  upcoming: [
    {
      from: "2031-06",
      to: "2031-06",
      what: "Tomas Reik visits",
      status: "planned",
      order: "sure",
      event: "e3",
      evidence: visit,
    },
  ],
  coverage: {
    claims: ["c1", "c2"],
    articles: ["a1", "a2", "a3"],
    cells: [
      ["reports", "reports", "silent"],
      ["earlier", "silent", "reports"],
    ],
    outlets: [
      { outlet: "The Lantern", articles: ["a1"], alone: [], leavesOut: [], tooEarly: [] },
      { outlet: "Coastal Dispatch", articles: ["a2"], alone: [], leavesOut: [], tooEarly: [] },
      { outlet: null, articles: ["a3"], alone: ["c2"], leavesOut: ["c1"], tooEarly: [] },
    ],
  },
  emphasis: [
    {
      topic: "Sella bridge",
      shares: [
        { article: "a1", share: 0.333, inTitle: true },
        { article: "a2", share: 0.5, inTitle: null },
      ],
    },
  ],
  ownVoice: [
    { article: "a1", share: 0.25, words: 0.3, evaluative: [judging("a1", "defiant", 2), judging("a1", "brutal", 1)] },
    { article: "a2", share: 0, words: 0, evaluative: [] },
    {
      article: "a3",
      share: 1,
      words: 1,
      evaluative: ["brutal", "vile", "smug", "bold", "shrewd", "naive"].map((word) => judging("a3", word, 1)),
    },
  ],
  relations: [],
  skipped: [{ input: "articles/broken.jsonl:3", reason: "no JSON: check the line" }],
};

/** A dossier of nothing. */
export const emptyDossier: Dossier = {
  schema: "readout/dossier@1",
  articles: [],
  actors: [],
  statements: [],
  times: [],
  events: [],
  storyEvents: [],
  partyAccounts: [],
  claims: [],
  divergences: [],
  timeline: [],
  upcoming: [],
  coverage: { claims: [], articles: [], cells: [], outlets: [] },
  emphasis: [],
  ownVoice: [],
  relations: [],
  skipped: [],
};
