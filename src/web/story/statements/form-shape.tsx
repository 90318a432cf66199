import type { Statement } from "../../../core/model/statement.ts";
import "./form-shape.css";

type Form = Statement["form"];

const meanings: Record<Form, string> = {
  direct: "Direct: the speaker's own words",
  mixed: "Mixed: in the article's words, some of them quoted",
  indirect: "Indirect: in the article's words",
};

/** A bubble: full of the speaker's own words, half full, or empty. */
export function FormShape({ form }: { readonly form: Form }) {
  return (
    <span class="form-shape" data-hint={meanings[form]}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {form === "mixed" && <path class="form-fill" d="M8 2.5H2.5v8h2v3L8 10.5z" />}
        <path class={form === "direct" ? "form-fill" : ""} d="M2.5 2.5h11v8H8l-3.5 3v-3h-2z" />
      </svg>
      <span class="unseen">{form}: </span>
    </span>
  );
}
