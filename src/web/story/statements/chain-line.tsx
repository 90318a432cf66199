import type { Chain, ChainStep } from "../../../view/chain.ts";
import { ActorLink } from "../../parts/actor-link.tsx";
import { FewCites } from "../../parts/few-cites.tsx";
import "./chain-line.css";

const roles: Record<ChainStep["role"], string> = {
  speaker: "",
  channel: "through",
  addressee: "to",
  teller: "as told by",
  relay: "passed on by",
};

/** The way of words, drawn: who spoke, through what, to whom, who passed it on, who printed it. */
export function ChainLine({ chain: { steps, statements } }: { readonly chain: Chain }) {
  const evidence = statements.map(({ article, content, cue }) => ({ article, span: content[0] ?? cue[0]! }));
  return (
    <ol class="chain" aria-label="The way of these words">
      {steps.map((step) => (
        <li key={`${step.role} ${step.name}`} class={`chain-step chain-${step.role}`}>
          <Way name={roles[step.role]} />{" "}
          <span class="chain-name">
            <ActorLink id={step.actor} name={step.name} />
          </span>
        </li>
      ))}
      <li class="chain-step">
        <Way name="printed by" /> <FewCites evidence={evidence} />
      </li>
    </ol>
  );
}

/** The line to the next station, with what happens on it; the first station has none. */
function Way({ name }: { readonly name: string }) {
  if (!name) return null;
  return (
    <span class="chain-way">
      <svg viewBox="0 0 12 8" width="12" height="8" aria-hidden="true">
        <path d="M0 4h12" />
      </svg>
      {name}
      <svg viewBox="0 0 16 8" width="16" height="8" aria-hidden="true">
        <path d="M0 4h15M11.5 1L15 4l-3.5 3" />
      </svg>
    </span>
  );
}
