import type { StoredStatement } from "../../../core/model/stored.ts";
import { mannerOf } from "../../../view/manner.ts";

/** `denied:` before what was denied, which nobody may take for what was said. */
export function Manner({ statement }: { readonly statement: StoredStatement }) {
  const manner = mannerOf(statement);
  return manner && <span class="soft">{manner}: </span>;
}
