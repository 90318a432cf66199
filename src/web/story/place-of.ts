import type { Dossier } from "../../core/model/dossier.ts";
import type { Query } from "../address/address.ts";

/** Where a statement stands, for those who know its id alone: a search, for one, knows no spans. */
export function placeOf({ statements }: Pick<Dossier, "statements">, id: string): Query {
  const { article, content } = statements.find((one) => one.id === id) ?? {};
  if (!article || !content?.[0]) return { statement: "" };
  return { statement: "", read: article, at: `${content[0].start}-${content.at(-1)!.end}` };
}
