import type { Tie } from "./tie.ts";

const kinds: readonly { readonly kind: Tie["kind"]; readonly name: string }[] = [
  { kind: "cooperation", name: "cooperative" },
  { kind: "conflict", name: "in conflict" },
  { kind: "neutral", name: "neither, or statements only" },
];

/** What the lines mean. */
export function Legend() {
  return (
    <ul class="legend" aria-label="What the lines mean">
      {kinds.map(({ kind, name }) => (
        <li key={kind} class={`tie-${kind}`}>
          <svg viewBox="0 0 36 8" width="36" height="8" aria-hidden="true">
            <path class="tie-line" d="M0 4h36" stroke-width={kind === "neutral" ? 1.2 : 3} />
          </svg>
          {name}
        </li>
      ))}
      <li class="soft">The thicker, the more events and statements</li>
    </ul>
  );
}
