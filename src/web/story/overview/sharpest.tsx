import type { Divergence } from "../../../core/model/dossier.ts";
import { quoted } from "../../../view/quoted.ts";
import { sharpest } from "../../../view/sharpest.ts";
import { Link } from "../../address/link.tsx";
import { FewCites } from "../../parts/few-cites.tsx";
import { useStory } from "../story-context.tsx";
import "./sharpest.css";

const shownAtMost = 3;
const valuesShown = 4;

/** Where accounts cannot both be true. */
export function Sharpest() {
  const { page, base } = useStory();
  const { divergences, articles } = page.dossier;
  const found = sharpest(divergences);
  return (
    <section aria-labelledby="sharpest">
      <h2 id="sharpest">Cannot both be true</h2>
      {found.length === 0 && (
        <p class="soft small">
          {articles.length < 2
            ? "One article: there is nothing to compare."
            : "No accounts that rule each other out were found."}
        </p>
      )}
      <ul class="sharpest">
        {found.slice(0, shownAtMost).map((divergence) => (
          <Sides key={divergence.id} divergence={divergence} />
        ))}
      </ul>
      {divergences.length > 0 && (
        <p class="overview-all">
          <Link to={{ path: [...base, "differences"], query: {} }}>{allOf(divergences.length, found.length)}</Link>
        </p>
      )}
    </section>
  );
}

const allOf = (all: number, sharp: number): string =>
  sharp > shownAtMost
    ? `All ${sharp} of these, and ${all - sharp} other differences`
    : `All ${all} ${all === 1 ? "difference" : "differences"}`;

function Sides({ divergence: { kind, about, values } }: { readonly divergence: Divergence }) {
  const rest = values.length - valuesShown;
  return (
    <li>
      <p class="sharpest-about">
        <span class="soft">{kind}</span> {about}
      </p>
      <ul class="sharpest-values">
        {values.slice(0, valuesShown).map(({ text, normal, evidence }) => (
          <li key={`${text} ${normal}`}>
            <span>
              {quoted(text)}
              {normal && isOther(normal, text) && <span class="soft"> = {normal}</span>}
            </span>
            <FewCites most={4} evidence={evidence} />
          </li>
        ))}
        {rest > 0 && <li class="soft">and {rest} more</li>}
      </ul>
    </li>
  );
}

const isOther = (normal: string, text: string): boolean => normal.toLowerCase() !== text.toLowerCase();
