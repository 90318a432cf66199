import { z } from "zod";
import { announcements, eventSides, eventStatuses, ploverTypes, quadClasses } from "../model/event.ts";
import { entry, words } from "./entry.ts";

export const PloverType = entry({
  type: z.enum(ploverTypes),
  summary: z.string(),
  quad: z.enum(quadClasses),
  cameo: z.string().optional().describe("root of CAMEO that is just as wide"),
  intensity: z.number().min(-10).max(10).optional().describe("of that root, after Goldstein (1992)"),
});
const VerbPattern = z.strictObject({
  verb: z.string().describe("lemma, with its particle if it has one: `crack down`"),
  object: words.describe("heads of the object that make it this event: impose + sanctions"),
  target: z
    .array(z.string())
    .default(["object"])
    .describe(
      "where the target stands: `object`, prepositions, `content` (who acts in the clause it governs), `matter` (who is acted on there); none: needs no target",
    ),
  agent: z.boolean().optional().describe("only where it is told who does it: `killed by`, not `was killed`"),
  plain: z
    .boolean()
    .optional()
    .describe("only where nothing describes the object: `called Xi`, not `called Xi a friend`"),
  mode: z.string().optional(),
  side: z.enum(eventSides).optional().describe("what its subject does: calls, hosts"),
  inverse: z.boolean().optional().describe("its object is the source, its subject the target: hosted a delegation"),
});
export const EventKind = entry({
  name: z.string(),
  summary: z.string(),
  type: z.enum(ploverTypes),
  cameo: z.string().optional().describe("CAMEO code that is just as wide; else that of its type counts"),
  mode: z.string().optional().describe("where all of the kind have one"),
  modes: z
    .record(z.string(), z.array(z.string()))
    .default({})
    .describe("of what is no contact: the words that tell it"),
  reciprocal: z.boolean().default(false).describe("what A does with B, B does with A"),
  contact: z.boolean().default(false).describe("a call, meeting or visit: has participants, mode and duration"),
  outcome: z.boolean().default(false).describe("may come out of a contact: agreed, signed, promised there"),
  verbs: z
    .array(z.union([z.string().transform((verb) => VerbPattern.parse({ verb })), VerbPattern]))
    .default([])
    .describe("a verb alone stands for one whose object is the target"),
  nouns: words,
  of: z.enum(["source", "target"]).default("target").describe("who stands behind `of` after its nouns"),
  from: z.enum(["source", "target"]).default("source").describe("who stands behind `from` after its nouns"),
  patients: words.describe("heads of a target that need no name; where given, other nameless targets make no event"),
  refers: words.describe(
    "other kinds that `the` before its nouns may point back to: the talks, told of as a call before",
  ),
  idioms: words.describe("phrases by lemma that only look like it; `…` stands for up to three words"),
});

export const Context = entry({ name: z.string(), words });

export const AgendaVerb = entry({
  verb: z.string(),
  object: words.describe("heads of the object that make it tell a topic: exchange + views"),
  topic: z.array(z.string()).describe("where the topics stand: `object`, `subject`, prepositions"),
  of: z.enum(["sides", "contact", "either"]).default("sides").describe("whom its subject names"),
  below: z.boolean().default(false).describe("tells topics only beside a contact: `raised`, in a call"),
});

export const eventRuleWordKinds = [
  "no-topic",
  "vague-topic",
  "no-detail",
  "view",
  "list-end",
  "side",
  "topic-only",
  "relationship",
  "peer",
  "apart",
  "going-on",
  "setting",
  "no-setting",
  "others-than-owner",
  "stopping",
] as const;
export const EventRuleWords = entry({ says: z.enum(eventRuleWordKinds), words });

export const SportWord = entry({ word: z.string() });

export const ModeWord = entry({
  word: z.string(),
  mode: z.string(),
  anywhere: z.boolean().default(false).describe("tells the mode from anywhere in the clause, not only before the noun"),
});

export const governed = ["infinitive", "clause", "noun", "lead", "modal"] as const;
export const Governor = entry({
  lemma: z.string(),
  status: z.enum(eventStatuses).describe("what it makes of an event that it governs"),
  announces: z.enum(announcements).optional().describe("what it says of a coming event beside its status"),
  governs: z
    .array(z.enum(governed))
    .default(["infinitive", "noun"])
    .describe(
      "infinitive: plan to visit; clause: deny that, deny visiting; noun: plan a visit, planned visit; modal: may visit",
    ),
  light: z.boolean().default(false).describe("adds only its subject to an event noun: hold talks, launch an attack"),
});
