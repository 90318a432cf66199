import type { ComponentType } from "preact";
import type { Query } from "../address/address.ts";

/** What a page is given: what stands behind its name in the address. */
export interface PageProps {
  readonly rest: readonly string[];
  readonly query: Query;
}
export type Page = ComponentType<PageProps>;
