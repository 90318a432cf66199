import type { ComponentChildren } from "preact";
import type { UpcomingEntry } from "../../../core/model/stored.ts";
import { FilterChoice, FilterField } from "../parts/filter-field.tsx";
import { Filters } from "../parts/filters.tsx";

interface Props {
  readonly entries: readonly UpcomingEntry[];
  /** What else the address may name that one would want to clear. */
  readonly names?: readonly string[];
  readonly children?: ComponentChildren;
}

export function EntryFilters({ entries, names = [], children }: Props) {
  const counts = Map.groupBy(entries, ({ status }) => status);
  const options = [...counts].map(([value, group]) => ({ value, name: `${value} (${group.length})` }));
  return (
    <Filters label="Filter what is coming" names={["words", "status", ...names]}>
      <FilterField label="Words" name="words" type="search" placeholder="who, what, where" />
      <FilterChoice label="Status" name="status" any="any" options={options} />
      {children}
    </Filters>
  );
}
