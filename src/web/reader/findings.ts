import type { Claim, ClaimAssertion } from "../../core/model/claim.ts";
import type { Dossier } from "../../core/model/dossier.ts";
import type { Event } from "../../core/model/event.ts";
import type { Span } from "../../core/model/span.ts";
import type { Statement } from "../../core/model/statement.ts";
import type { TimeReference } from "../../core/model/time.ts";

/** One thing that was found at one place of an article. */
export type Finding = { readonly span: Span } & (
  | { readonly kind: "statements"; readonly part: StatementPart; readonly statement: Statement }
  | { readonly kind: "claims"; readonly claim: Claim; readonly assertion: ClaimAssertion }
  | { readonly kind: "actors"; readonly actor: string; readonly acts: Acts }
  | { readonly kind: "events"; readonly event: Event }
  | { readonly kind: "times"; readonly time: TimeReference }
);
export type StatementPart = "source" | "cue" | "content";
/** What an actor does where it is marked. A dossier has no other places of actors. */
export type Acts = "speaks" | "passes on" | "takes part";

/** Everything that a dossier knows of places in an article, by kind. */
export const findIn = (dossier: Dossier, article: string): Finding[] => [
  ...own(dossier.statements, article).flatMap(statementFindings),
  ...claimFindings(dossier.claims, article),
  ...actorFindings(dossier, article),
  ...own(dossier.events, article).map((event): Finding => ({ kind: "events", span: event.span, event })),
  ...own(dossier.times, article).map((time): Finding => ({ kind: "times", span: time.span, time })),
];

const own = <Item extends { readonly article: string }>(items: readonly Item[], article: string): Item[] =>
  items.filter((item) => item.article === article);

const parts = ["source", "cue", "content"] as const;

const statementFindings = (statement: Statement): Finding[] =>
  parts.flatMap((part) => statement[part].map((span): Finding => ({ kind: "statements", part, span, statement })));

const claimFindings = (claims: readonly Claim[], article: string): Finding[] =>
  claims.flatMap((claim) =>
    own(claim.assertions, article).map((assertion): Finding => ({
      kind: "claims",
      span: assertion.span,
      claim,
      assertion,
    })),
  );

interface Acting {
  readonly span: Span;
  readonly actor: string | null;
  readonly acts: Acts;
}

/** Each actor once a place, for the first thing that it does there. */
function actorFindings({ statements, events }: Dossier, article: string): Finding[] {
  const acting: Acting[] = [
    ...own(statements, article).flatMap(speaking),
    ...own(events, article).flatMap((event) => event.actors.map((one) => ({ ...one, acts: "takes part" as const }))),
  ];
  const once = new Map(acting.toReversed().map((one) => [`${one.actor} ${one.span.start} ${one.span.end}`, one]));
  return [...once.values()].flatMap(({ span, actor, acts }) =>
    actor === null ? [] : [{ kind: "actors" as const, span, actor, acts }],
  );
}

const speaking = ({ source, speaker, relays }: Statement): Acting[] => [
  ...source.map((span): Acting => ({ span, actor: speaker, acts: "speaks" })),
  ...relays.map(({ span, actor }): Acting => ({ span, actor, acts: "passes on" })),
];

/** Whether a place lies wholly inside a finding. */
export const isAround = ({ span }: Finding, { start, end }: Span): boolean => span.start <= start && end <= span.end;

/** The shortest span first: what a reader points at is the innermost. */
export const innermostFirst = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));

/** The claim that a place supports: of the innermost assertion around it, else of an assertion out of its statement. */
export function claimAt(here: readonly Finding[], all: readonly Finding[]): ClaimFinding | undefined {
  const ordered = innermostFirst(here);
  const said = ordered.find((finding) => finding.kind === "statements")?.statement.id;
  return ordered.find(isClaim) ?? all.filter(isClaim).find(({ assertion }) => assertion.statement === (said ?? ""));
}

export type ClaimFinding = Extract<Finding, { kind: "claims" }>;
const isClaim = (finding: Finding): finding is ClaimFinding => finding.kind === "claims";
