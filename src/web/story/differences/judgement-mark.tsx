import type { Judgement } from "./difference-filter.ts";
import "./judgement-mark.css";

/** Unequal, a question, about equal: a shape for each, so that nobody needs the colour. */
const shapes: Record<Judgement, string> = {
  no: "M3 6h10M3 10h10M11 2.5l-6 11",
  unclear: "M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.7 8 9.2 8 10M8 13v.01",
  yes: "M3 6.5c2-2 3.3-1.2 5 0s3 2 5 0M3 11c2-2 3.3-1.2 5 0s3 2 5 0",
};

/** Whether all sides of a difference can be true: by shape, colour and the words that are given. */
export function JudgementMark({ judgement, text }: { readonly judgement: Judgement; readonly text: string }) {
  return (
    <span class={`judgement judgement-${judgement}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={shapes[judgement]} />
      </svg>
      {text}
    </span>
  );
}
