import type { StoredStatement } from "../../../core/model/stored.ts";
import type { Query } from "../../address/address.ts";
import { FilterChoice, FilterField } from "../parts/filter-field.tsx";
import { Filters } from "../parts/filters.tsx";
import { fullDay } from "../parts/full-day.ts";
import { optionsOf, sayingFilters } from "./sayings.ts";

interface Props {
  readonly statements: readonly StoredStatement[];
  readonly query: Query;
}

const choices = {
  to: { label: "To", any: "anybody" },
  through: { label: "Through", any: "anything" },
  outlet: { label: "Printed by", any: "any outlet" },
} as const;

export function ActorFilters({ statements, query }: Props) {
  return (
    <Filters label="Filter the statements" names={[...sayingFilters, "after", "before"]}>
      {sayingFilters.map((name) => (
        <FilterChoice key={name} name={name} {...choices[name]} options={optionsOf(statements, name)} />
      ))}
      <FilterField label="Published on or after" name="after" type="date" value={fullDay(query["after"], "first")} />
      <FilterField label="Published on or before" name="before" type="date" value={fullDay(query["before"], "last")} />
    </Filters>
  );
}
