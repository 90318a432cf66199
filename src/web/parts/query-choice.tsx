import { useQueryValue } from "../address/use-query-value.ts";
import { Choice } from "./choice.tsx";

export interface Option {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

interface Props {
  /** Of the value in the address's query. */
  readonly name: string;
  readonly label: string;
  /** What is shown where nothing is chosen. */
  readonly every: string;
  readonly options: readonly Option[];
}

/** A filter with some values and how often each is, kept in the address. Nothing is shown where there is nothing to choose. */
export function QueryChoice({ name, label, every, options }: Props) {
  const [value, choose] = useQueryValue(name);
  if (options.length === 0) return null;
  const counted = options.map((each) => ({ value: each.value, name: `${each.name} (${each.count})` }));
  return <Choice label={label} value={value} options={counted} any={every} onChoose={choose} />;
}
