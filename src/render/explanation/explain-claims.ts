import type { Dossier } from "../../core/model/dossier.ts";
import { sliceLine } from "../story-page.ts";
import type { ExplainedClaim } from "./explanation.ts";

/** Each claim with its verdict, the reason for it, and the words it rests on. */
export function explainClaims({ claims, articles }: Pick<Dossier, "claims" | "articles">): ExplainedClaim[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return claims.map(({ id, gist, verdict, reason, assertions }) => ({
    id,
    gist,
    verdict,
    reason,
    assertions: assertions.map(({ article, span }) => ({
      article,
      span,
      text: sliceLine(texts.get(article) ?? "", span),
    })),
  }));
}
