import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useNavigation } from "../../address/navigation.tsx";
import { withQuery } from "../../address/address.ts";
import "./filters.css";

interface Props {
  /** What they filter, for screen readers. */
  readonly label: string;
  /** What the address calls them. */
  readonly names: readonly string[];
  readonly children: ComponentChildren;
}

/** Filters in a row with a button that clears them; folded in a narrow window, unless one is set. */
export function Filters({ label, names, children }: Props) {
  const { query } = useNavigation().address;
  const count = names.filter((name) => query[name]).length;
  const [startsOpen] = useState(() => count > 0 || matchMedia("(min-width: 40rem)").matches);
  return (
    <details class="filters-fold no-print" open={startsOpen}>
      <summary class="button">Filter{count > 0 && ` (${count})`}</summary>
      <form class="filters" aria-label={label} onSubmit={(event) => event.preventDefault()}>
        {children}
        {count > 0 && <ClearFilters names={names} />}
      </form>
    </details>
  );
}

function ClearFilters({ names }: { readonly names: readonly string[] }) {
  const { address, go } = useNavigation();
  const cleared = Object.fromEntries(names.map((name) => [name, ""]));
  return (
    <button class="button" type="button" onClick={() => go(withQuery(address, cleared), { replace: true })}>
      Clear filters
    </button>
  );
}
