import { z } from "zod";
import { list, record } from "./schema.ts";
import { Span } from "./span.ts";

export const actorKinds = ["person", "state", "body", "organisation", "company", "media", "group", "place"] as const;

export const Actor = record({
  id: z.string().describe("kind and name, such as `person:kari-lund`, or `state:CHN`"),
  name: z.string().describe("the fullest name in the text"),
  kind: z.enum(actorKinds),
  country: z.string().optional().describe("ISO 3166-1 alpha-3 code of the state it belongs to"),
  roles: list(z.string()).describe("titles and offices as the text gives them"),
  affiliation: z.string().optional().describe("id of the actor it speaks for: an aide's office, a minister's state"),
  aliases: list(z.string()).describe("the other names in the text"),
  gender: z.enum(["female", "male"]).optional().describe("of a person, as a title or the name tells it"),
  wikidata: z.string().optional(),
}).describe("A person, state, body, organisation, company, media organisation, group or place that acts or speaks.");
export type Actor = z.infer<typeof Actor>;
export type ActorKind = Actor["kind"];

export const mentionForms = ["name", "title", "role", "metonym", "pronoun", "group"] as const;

export const Mention = record({
  span: Span,
  text: z.string(),
  form: z.enum(mentionForms).describe("`title`: of who is named beside it; the name is a mention of its own"),
  actor: z.string().nullable().describe("id of the actor; null where it cannot be decided"),
  members: list(z.string()).describe("actors behind a plural: `the two leaders`, `they`"),
  candidates: list(z.string()).describe("who it could be, where `actor` is null"),
  rule: z.string(),
}).describe("One place in a text that names an actor.");
export type Mention = z.infer<typeof Mention>;
export type MentionForm = Mention["form"];

/** The id of an actor: its kind and its name in lower-case ASCII, such as `person:kari-lund`. */
export function actorId(kind: ActorKind, name: string): string {
  const plain = (/^[ -~]*$/.test(name) ? name : name.normalize("NFD").replace(/\p{M}/gu, "")).toLowerCase();
  return `${kind}:${plain.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "")}`;
}

const institutionKinds: ReadonlySet<ActorKind> = new Set(["body", "organisation", "company", "media", "group"]);

/** Whether actors of a kind are institutions: neither people, states nor places. */
export const isInstitution = (kind: ActorKind | undefined): boolean => kind !== undefined && institutionKinds.has(kind);
