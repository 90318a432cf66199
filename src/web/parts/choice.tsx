import { useQueryValue } from "../address/use-query-value.ts";
import "./choice.css";

export interface Option {
  readonly value: string;
  readonly name: string;
  readonly count?: number;
}

interface Props {
  /** Of the value in the address's query. */
  readonly name: string;
  readonly label: string;
  /** What is shown where nothing is chosen. */
  readonly every: string;
  readonly options: readonly Option[];
}

/** A filter with some values, kept in the address. Nothing is shown where there is nothing to choose. */
export function Choice({ name, label, every, options }: Props) {
  const [value, choose] = useQueryValue(name);
  if (options.length === 0) return null;
  return (
    <label class="choice">
      <span class="choice-label">{label}</span>
      <select class="field" value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{every}</option>
        {options.map((each) => (
          <option key={each.value} value={each.value}>
            {each.count === undefined ? each.name : `${each.name} (${each.count})`}
          </option>
        ))}
      </select>
    </label>
  );
}
