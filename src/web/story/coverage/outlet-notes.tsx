import { useState } from "preact/hooks";
import type { Claim, OutletCoverage } from "../../../core/model/dossier.ts";
import { Link } from "../../address/link.tsx";
import { ArticleLink } from "../../parts/article-link.tsx";
import { Cites } from "../../parts/cite.tsx";
import { useStory } from "../story-context.tsx";
import "./outlet-notes.css";

/** What an outlet leaves out, was too early for and alone has. */
export function OutletNotes({ outlet }: { readonly outlet: OutletCoverage }) {
  const { dossier } = useStory().page;
  const articles = dossier.articles.filter(({ id }) => outlet.articles.includes(id));
  const { leavesOut, tooEarly, alone } = outlet;
  return (
    <section class="outlet-notes">
      <h3 class="outlet-notes-name">
        {articles.map((article) => (
          <ArticleLink key={article.id} article={article} />
        ))}
      </h3>
      <div class="outlet-notes-lists">
        <div class="outlet-notes-silent">
          <ClaimList name="Leaves out" ids={leavesOut} />
          <ClaimList name="Too early for" ids={tooEarly} />
          {leavesOut.length + tooEarly.length === 0 && (
            <p class="soft small">Leaves nothing out that most others have.</p>
          )}
        </div>
        {alone.length > 0 ? (
          <ClaimList name="Alone has" ids={alone} />
        ) : (
          <p class="soft small">Has nothing that no other has.</p>
        )}
      </div>
    </section>
  );
}

const claimsShown = 3;

function ClaimList({ name, ids }: { readonly name: string; readonly ids: readonly string[] }) {
  const { claims } = useStory().page.dossier;
  const [isWhole, setWhole] = useState(false);
  if (ids.length === 0) return null;
  const found = claims.filter(({ id }) => ids.includes(id));
  const more = found.length - claimsShown;
  const shown = isWhole || more === 1 ? found : found.slice(0, claimsShown);
  return (
    <section class="outlet-list">
      <h4>
        {name} <span class="outlet-list-count">{found.length}</span>
      </h4>
      <ul>
        {shown.map((claim) => (
          <ClaimLine key={claim.id} claim={claim} />
        ))}
      </ul>
      {more > 1 && (
        <button type="button" class="outlet-list-more" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? "Show fewer" : `Show ${more} more`}
        </button>
      )}
    </section>
  );
}

function ClaimLine({ claim: { id, gist, assertions } }: { readonly claim: Claim }) {
  const { base } = useStory();
  return (
    <li>
      <Link class="outlet-claim" to={{ path: [...base, "claims"], query: { claim: id } }}>
        {gist}
      </Link>{" "}
      <Cites evidence={assertions} />
    </li>
  );
}
