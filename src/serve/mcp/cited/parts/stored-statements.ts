import { definePart } from "../part.ts";
import { CitedStatement, citeStatement, writeStatement } from "./statements.ts";

/** Statements that the store named, in its order. */
export const storedStatements = (ids: readonly string[]) =>
  definePart({
    name: "statements",
    meaning: "who said what to whom, with the exact words and their places",
    item: CitedStatement,
    first: 0,
    find: ({ page }) => ids.flatMap((id) => page.statement(id) ?? []),
    idOf: ({ id }) => id,
    cite: citeStatement,
    write: writeStatement,
  });
