import type { Claim, PathStep } from "../../../core/model/dossier.ts";
import { withQuery } from "../../address/address.ts";
import { Link } from "../../address/link.tsx";
import { useNavigation } from "../../address/navigation.tsx";
import "./claim-chain.css";

type Assertion = Claim["assertions"][number];

/** The way of some words from their origin to the outlet; a station that the text names leads there. */
export function ClaimChain({ assertion: { article, path } }: { readonly assertion: Assertion }) {
  return (
    <ol class="claim-chain" aria-label="The way it came">
      {path.map((step, at) => (
        <li key={at} class={`claim-chain-step claim-chain-${step.role}`}>
          <span class="claim-chain-role">{path.length === 1 ? "own voice" : step.role}</span>
          <Station step={step} article={article} />
        </li>
      ))}
    </ol>
  );
}

function Station({ step: { name, span }, article }: { readonly step: PathStep; readonly article: string }) {
  const { address } = useNavigation();
  if (!span) return <span class="claim-chain-name">{name}</span>;
  return (
    <Link class="claim-chain-name" to={withQuery(address, { read: article, at: `${span.start}-${span.end}` })}>
      {name}
    </Link>
  );
}
