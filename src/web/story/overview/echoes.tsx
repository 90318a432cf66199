import { echoesOf } from "../../../view/echoes.ts";
import { Link } from "../../address/link.tsx";
import { ActorLink } from "../../parts/actor-link.tsx";
import { FewCites } from "../../parts/few-cites.tsx";
import { useStory } from "../story-context.tsx";
import "./echoes.css";

const shownAtMost = 5;

/** Which outlets tell things on one and the same word. */
export function Echoes() {
  const { page, base } = useStory();
  const echoes = echoesOf(page.dossier);
  if (echoes.length === 0) return null;
  return (
    <section aria-labelledby="echoes">
      <h2 id="echoes">Resting on one origin</h2>
      <ul class="echoes">
        {echoes.slice(0, shownAtMost).map(({ origin, actor, claims, evidence }) => (
          <li key={origin}>
            <span>
              <ActorLink id={actor} name={origin} />
              <span class="soft small">
                {" "}
                · {claims.length} {claims.length === 1 ? "claim" : "claims"}
              </span>
            </span>
            <FewCites most={4} evidence={evidence} />
          </li>
        ))}
      </ul>
      {echoes.length > shownAtMost && (
        <p class="overview-all">
          <Link to={{ path: [...base, "claims"], query: { verdict: "echoed" } }}>
            and {echoes.length - shownAtMost} more origins
          </Link>
        </p>
      )}
    </section>
  );
}
