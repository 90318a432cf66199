import type { Evidence } from "../../../core/model/span.ts";
import { inContext } from "../../../view/in-context.ts";
import { ActorLink } from "../../parts/actor-link.tsx";
import { Cite } from "../../parts/cite.tsx";
import { Few } from "../../parts/few.tsx";
import { useStory } from "../story-context.tsx";
import { amountOf } from "./describe-tie.ts";
import type { Tie } from "./tie.ts";
import { useChoice } from "./use-choice.ts";

const placesShown = 6;
const tiesShown = 6;

/** The words behind what is chosen: one relation, or all of one actor. */
export function Chosen({ ties }: { readonly ties: readonly Tie[] }) {
  const choice = useChoice();
  const chosen = ties
    .filter(({ key, from, to }) => key === choice.tie || from === choice.actor || to === choice.actor)
    .toSorted((a, b) => b.weight - a.weight);
  return (
    <section class="chosen" aria-label="What is chosen" aria-live="polite">
      {chosen.length === 0 && (
        <p class="soft">
          Choose somebody, or a line, in the drawing or in the table: the words behind it stand here then.
        </p>
      )}
      <Few items={chosen} most={tiesShown} what="relations">
        {(tie) => <ChosenTie key={tie.key} tie={tie} />}
      </Few>
    </section>
  );
}

function ChosenTie({ tie }: { readonly tie: Tie }) {
  return (
    <li class="chosen-tie">
      <h3>
        <ActorLink id={tie.from} /> → <ActorLink id={tie.to} />
      </h3>
      <p class="soft small">{amountOf(tie)}</p>
      <Few items={tie.evidence} most={placesShown} what="places" class="chosen-places">
        {(place) => <Place key={`${place.article} ${place.span.start}`} place={place} />}
      </Few>
    </li>
  );
}

function Place({ place }: { readonly place: Evidence }) {
  const { page } = useStory();
  const { before, words, after } = inContext(place, page);
  return (
    <li>
      <Cite evidence={place} />
      <span>
        {before}
        <mark>{words}</mark>
        {after}
      </span>
    </li>
  );
}
