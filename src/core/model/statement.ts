import { z } from "zod";
import { list, record } from "./schema.ts";
import { Span } from "./span.ts";
import { IsoPrefix } from "./time.ts";

export const statementForms = ["direct", "indirect", "mixed"] as const;
export const cueClasses = [
  "say",
  "claim",
  "deny",
  "confirm",
  "demand",
  "pledge",
  "believe",
  "warn",
  "ask",
  "praise",
  "criticise",
  "call",
] as const;
export const channelKinds = [
  "social-post",
  "interview",
  "briefing",
  "broadcast",
  "readout",
  "press-release",
  "letter",
  "speech",
  "report",
  "contact",
  "court-filing",
] as const;

export const Channel = record({
  name: z.string().describe("as the text names it: `Truth Social`, `X`, `Interfax`"),
  kind: z.enum(channelKinds),
  span: Span,
}).describe("The medium through which a speaker made a statement.");
export type Channel = z.infer<typeof Channel>;

export const Relay = record({
  name: z.string(),
  actor: z.string().nullable(),
  span: Span,
}).describe("Who passed a statement on before this article did.");
export type Relay = z.infer<typeof Relay>;

export const alterationKinds = ["insertion", "omission", "sic"] as const;

export const Alteration = record({
  kind: z
    .enum(alterationKinds)
    .describe("`omission`: an ellipsis, bracketed or not; without brackets it may also be the speaker's pause"),
  span: Span.describe("with its brackets"),
}).describe("A place where whoever printed quoted words shows that they are not just as they were said.");
export type Alteration = z.infer<typeof Alteration>;

export const SaidAt = record({
  span: Span.describe("the time expression; the same span stands among the times"),
  from: IsoPrefix.nullable().describe("as of the time expression; null where unresolved"),
  to: IsoPrefix.nullable(),
}).describe("When a statement was made, where the words around it say so.");
export type SaidAt = z.infer<typeof SaidAt>;

export const Statement = record({
  id: z.string(),
  article: z.string(),
  speaker: z.string().nullable().describe("actor id; null where nobody is named or it cannot be decided"),
  speakerText: z.string().describe("the words of the text for the speaker; empty where there are none"),
  source: list(Span),
  cue: list(Span),
  cueClass: z.enum(cueClasses),
  content: list(Span).describe("what was said; several where a cue interrupts it"),
  form: z.enum(statementForms),
  alterations: list(Alteration).describe("in the quoted words of `content`, in text order"),
  channel: Channel.nullable(),
  relays: list(Relay),
  addressee: z.string().nullable(),
  addresseeText: z.string().describe("the words of the text for the addressee; empty where there are none"),
  saidAt: SaidAt.nullable(),
  within: z.string().nullable().describe("id of the statement it stands inside"),
  rule: z
    .string()
    .describe("the manner of attribution that was read; `model:` before it where a trained model chose the spans"),
}).describe("Attributed content: who said what, how, to whom and through whom.");
export type Statement = z.infer<typeof Statement>;
