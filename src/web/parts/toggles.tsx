import type { ComponentChildren } from "preact";
import "./toggles.css";

interface Props<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly mark: ComponentChildren; readonly count: number }[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** Any of a few, each with the number of things that it stands for. */
export function Toggles<Value extends string>({ label, options, chosen, onChange }: Props<Value>) {
  return (
    <fieldset class="toggles">
      <legend class="unseen">{label}</legend>
      {options.map(({ value, mark, count }) => {
        const isChosen = chosen.includes(value);
        const others = chosen.filter((each) => each !== value);
        return (
          <button
            key={value}
            type="button"
            class="toggle"
            aria-pressed={isChosen}
            onClick={() => onChange(isChosen ? others : [...chosen, value])}
          >
            {mark}
            <span class="toggle-count">{count}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
