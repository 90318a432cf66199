import type { Claim } from "../../../core/model/dossier.ts";
import { Link } from "../../address/link.tsx";
import { VerdictMark } from "../../parts/verdict-mark.tsx";
import { useStory } from "../story-context.tsx";
import "./verdict-counts.css";

type Verdict = Claim["verdict"];

const meanings: Record<Verdict, string> = {
  disputed: "accounts collide",
  corroborated: "independent origins agree",
  echoed: "several outlets, one origin",
  single: "one outlet alone",
};

/** How many claims have which verdict; each number leads to these claims. */
export function VerdictCounts() {
  const { page, base } = useStory();
  const { claims } = page.dossier;
  return (
    <section aria-labelledby="verdict-counts">
      <h2 id="verdict-counts">How well it is known</h2>
      <ul class="verdict-counts">
        {(Object.keys(meanings) as Verdict[]).map((verdict) => (
          <li key={verdict}>
            <Link to={{ path: [...base, "claims"], query: { verdict } }}>
              <span class="verdict-count">{claims.filter((claim) => claim.verdict === verdict).length}</span>
              <VerdictMark verdict={verdict} />
              <span class="verdict-meaning">{meanings[verdict]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
