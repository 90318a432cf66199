import type { Verdict } from "./verdicts.ts";
import "./verdict-mark.css";

/** A shape for each verdict, so that nobody needs the colour: a tick, a sound that spreads, one alone, two that cross. */
const shapes: Record<Verdict, string> = {
  corroborated: "M2.5 8.5l3.7 3.7L13.5 4",
  echoed: "M3.5 8v.01M7 5a4.2 4.2 0 0 1 0 6M10 2.5a8 8 0 0 1 0 11",
  single: "M4.5 8a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z",
  disputed: "M3.5 3.5l9 9M12.5 3.5l-9 9",
};

/** A verdict by shape, colour and word; with a question mark where its articles may well tell two things. */
export function VerdictMark({
  verdict,
  unsure = false,
  quiet = false,
}: {
  verdict: Verdict;
  unsure?: boolean;
  quiet?: boolean;
}) {
  const name = `${verdict}${unsure ? "?" : ""}`;
  return (
    <span class={`verdict verdict-${verdict}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={shapes[verdict]} />
      </svg>
      <span class={quiet ? "unseen" : "verdict-name"}>{name}</span>
    </span>
  );
}
