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
          {roles[step.role] && <span class="chain-role">{roles[step.role]}</span>}
          <span class="chain-name">
            <ActorLink id={step.actor} name={step.name} />
          </span>
        </li>
      ))}
      <li class="chain-step">
        <span class="chain-role">printed by</span>
        <FewCites evidence={evidence} />
      </li>
    </ol>
  );
}
