import "./bar.css";

interface Props {
  /** From 0 to 1. */
  readonly share: number;
  /** The share that fills the bar; 1 where it is left out. */
  readonly of?: number;
}

/** A share as a bar with its number. */
export function Bar({ share, of = 1 }: Props) {
  return (
    <span class="bar">
      <span class="bar-room" aria-hidden="true">
        <span class="bar-full" style={{ width: `${(100 * share) / (of || 1)}%` }} />
      </span>
      <span class="bar-number">{Math.round(100 * share)} %</span>
    </span>
  );
}
