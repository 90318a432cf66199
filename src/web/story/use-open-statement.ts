import { useEffect } from "preact/hooks";
import type { Dossier } from "../../core/model/dossier.ts";
import { withQuery, type Query } from "../address/address.ts";
import { useNavigation } from "../address/navigation.tsx";

/** Where a statement stands, for those who know its id alone: a search, for one, knows no spans. */
export function placeOf({ statements }: Pick<Dossier, "statements">, id: string): Query {
  const { article, content } = statements.find((one) => one.id === id) ?? {};
  if (!article || !content?.[0]) return { statement: "" };
  return { statement: "", read: article, at: `${content[0].start}-${content.at(-1)!.end}` };
}

/** Opens the reader at the statement that the address names by `statement=`. */
export function useOpenStatement(dossier: Dossier): void {
  const { address, go } = useNavigation();
  const id = address.query["statement"];
  useEffect(() => {
    if (id) go(withQuery(address, placeOf(dossier, id)), { replace: true });
  }, [id, dossier]);
}
