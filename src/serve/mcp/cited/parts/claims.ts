import { z } from "zod";
import { Citation } from "../citation.ts";
import { Claim, surelyOne, verdicts } from "../../../../core/model/claim.ts";
import { list, record } from "../../../../core/model/schema.ts";
import { spread } from "../../../../view/spread.ts";
import { definePart } from "../part.ts";
import { inTurn, type Book } from "../book.ts";
import { writeCitation, writeMore } from "../write.ts";

const Place = record({
  ...Citation.unwrap().shape,
  origin: z.string().describe("where it comes from: a name, or own voice"),
  through: list(z.string()).describe("who passed it on: speakers for the origin, documents, channels, relays"),
});

const CitedClaim = record({
  ...Claim.unwrap().pick({ id: true, gist: true, reason: true }).shape,
  verdict: z
    .enum(verdicts)
    .describe(
      "corroborated: several outlets and independent origins; echoed: several outlets, one origin; single: one outlet; disputed: accounts collide",
    ),
  isSure: z.boolean().describe("false where the articles may well tell two things: then do not call it one claim"),
  origins: list(z.string()).describe("the named and unnamed sources that it goes back to; the first of them"),
  ownVoice: z.int().nonnegative().describe("how many outlets tell it in their own voice, with no source"),
  assertions: list(Place).describe("who says it in which words; every article once before one stands twice"),
  more: z.int().nonnegative().describe("assertions that are left out here; ask with `id` for them"),
}).describe("What articles say alike.");
type CitedClaim = z.infer<typeof CitedClaim>;

/** What several articles say comes first; of these what is sure, and what most say. */
export const claims = definePart({
  name: "claims",
  meaning: "what articles say alike, with the verdict and the reason for it",
  item: CitedClaim,
  first: 12,
  find: ({ page }) => page.dossier.claims.toSorted((a, b) => rank(b) - rank(a)),
  idOf: ({ id }: Claim) => id,
  cite,
  write,
});

const isSure = ({ likeness }: Claim): boolean => likeness >= surelyOne;

const ahead = 10_000;

function rank(claim: Claim): number {
  const articles = spread(claim.assertions);
  const grade = claim.verdict === "disputed" ? 2 : Number(isSure(claim));
  return articles + (articles > 1 || claim.verdict === "disputed" ? ahead * (1 + grade) : 0);
}

function cite(claim: Claim, { citeAll, most, cite: citation }: Book): CitedClaim {
  const { id, gist, verdict, reason, origins, assertions } = claim;
  const { evidence, more } = citeAll(assertions);
  const sources = origins.filter(({ kind }) => kind !== "own-voice");
  return {
    id,
    gist,
    verdict,
    isSure: isSure(claim),
    reason: shorten(reason, most),
    origins: sources.slice(0, most * 2).map(({ name }) => name),
    ownVoice: origins.length - sources.length,
    assertions: inTurn(assertions)
      .slice(0, evidence.length)
      .map((assertion) => ({
        ...citation(assertion),
        origin: origins[assertion.origin]!.name,
        through: assertion.path.filter(({ role }) => !ends.has(role)).map(({ name, role }) => `${name} (${role})`),
      })),
    more,
  };
}

/** Stations of a path that are told otherwise. */
const ends: ReadonlySet<string> = new Set(["origin", "outlet"]);

/** Of each part of a reason so many words as names are wanted, about: it may list fifty outlets. */
function shorten(reason: string, most: number): string {
  const length = most * lettersOfName;
  return reason
    .split("; ")
    .map((part) => (part.length > length ? `${part.slice(0, length).trimEnd()} …` : part))
    .join("; ");
}

const lettersOfName = 40;

function write({ id, gist, verdict, isSure: sure, reason, assertions, more }: CitedClaim): string[] {
  return [
    `${verdict.toUpperCase()}${sure ? "" : "?"} ${gist} (${id})`,
    `  why: ${reason}`,
    ...assertions.map(
      ({ origin, through, ...place }) => `  ${[origin, ...through].join(", through ")}: ${writeCitation(place)}`,
    ),
    ...writeMore(more),
  ];
}
