import type { Claim, Dossier } from "../../core/model/dossier.ts";
import { sliceLine } from "../../view/story-page.ts";
import { explainOrigins } from "./explain-origins.ts";
import type { ExplainedClaim } from "./explanation.ts";

const meanings: Record<Claim["verdict"], string> = {
  corroborated: "several outlets, with origins that do not depend on each other",
  echoed: "several outlets, and all of it may go back to one origin",
  single: "one outlet only",
  disputed: "its accounts cannot all be true",
};

/** Each claim with its verdict, the reason for it, the ways of its origins, and the words it rests on. */
export function explainClaims({ claims, articles }: Pick<Dossier, "claims" | "articles">): ExplainedClaim[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return claims.map((claim) => ({
    id: claim.id,
    gist: claim.gist,
    verdict: claim.verdict,
    meaning: meanings[claim.verdict],
    reason: claim.reason,
    origins: explainOrigins(claim),
    assertions: claim.assertions.map(({ article, span }) => ({
      article,
      span,
      text: sliceLine(texts.get(article) ?? "", span),
    })),
  }));
}
