import type { Claim, PathStep } from "../../../core/model/dossier.ts";
import { withQuery } from "../../address/address.ts";
import { Link } from "../../address/link.tsx";
import { useNavigation } from "../../address/navigation.tsx";
import "./chain.css";

type Assertion = Claim["assertions"][number];

/** The way of some words from their origin to the outlet; a station that the text names leads there. */
export function Chain({ assertion: { article, path } }: { readonly assertion: Assertion }) {
  return (
    <ol class="chain" aria-label="The way it came">
      {path.map((step, at) => (
        <li key={at} class={`chain-step chain-${step.role}`}>
          <span class="chain-role">{path.length === 1 ? "own voice" : step.role}</span>
          <Station step={step} article={article} />
        </li>
      ))}
    </ol>
  );
}

function Station({ step: { name, span }, article }: { readonly step: PathStep; readonly article: string }) {
  const { address } = useNavigation();
  if (!span) return <span class="chain-name">{name}</span>;
  return (
    <Link class="chain-name" to={withQuery(address, { read: article, at: `${span.start}-${span.end}` })}>
      {name}
    </Link>
  );
}
