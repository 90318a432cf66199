import type { ComponentChildren } from "preact";
import "./choice.css";

interface Props {
  readonly label: string;
  readonly value: string;
  /** What is offered besides nothing. */
  readonly options: readonly { readonly value: string; readonly name: string }[];
  /** The name of choosing nothing; left out where something is always chosen. */
  readonly any?: string;
  readonly onChoose: (value: string) => void;
}

/** One of several, with its label above it. */
export function Choice({ label, value, options, any, onChoose }: Props) {
  return (
    <Labelled label={label}>
      <select class="field" value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {any !== undefined && <option value="">{any}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** A field under its label. */
export function Labelled({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <label class="labelled">
      <span class="labelled-name">{label}</span>
      {children}
    </label>
  );
}
