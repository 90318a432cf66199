import { useState } from "preact/hooks";
import type { Evidence } from "../../core/model/span.ts";
import { spread } from "../../view/spread.ts";
import { Cites } from "./cite.tsx";
import "./few-cites.css";

interface Props {
  readonly evidence: readonly Evidence[];
  readonly most?: number;
}

/** The numbers of articles, the first few of many; the others by a button, so that a thing told by fifty takes one line. */
export function FewCites({ evidence, most = 6 }: Props) {
  const [isOpen, setOpen] = useState(false);
  const rest = spread(evidence) - most;
  if (rest < 2) return <Cites evidence={evidence} />;
  return (
    <span class="few-cites">
      <Cites evidence={isOpen ? evidence : ofFirst(evidence, most)} />
      <button
        type="button"
        class="few-cites-more"
        aria-expanded={isOpen}
        aria-label={isOpen ? "Fewer articles" : `${rest} more articles`}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? "−" : `+${rest}`}
      </button>
    </span>
  );
}

/** The places in so many articles, the first to tell. */
function ofFirst(evidence: readonly Evidence[], most: number): readonly Evidence[] {
  const articles = new Set([...new Set(evidence.map(({ article }) => article))].slice(0, most));
  return evidence.filter(({ article }) => articles.has(article));
}
