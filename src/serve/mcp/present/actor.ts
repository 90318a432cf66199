import { z } from "zod";
import { ActorRecord, type Drift } from "../../../core/model/stored.ts";
import { pageSchema } from "../cited/page.ts";
import { storedStatements } from "../cited/parts/stored-statements.ts";
import { rowLimit } from "./hits.ts";
import { countShown, fillWhole, nextField, nextSkip, openRows, writeNext } from "./rows.ts";
import { onlyOne, type Presenter } from "./presenter.ts";

const { actors, drift: driftField } = ActorRecord.unwrap().shape;

/** Quotations whose wordings are shown. */
const mostDrift = 5;

/** All that somebody said, with the words and their places. */
export const presentActor: Presenter = {
  about:
    "Gives the actors that the name may mean, their statements, newest first, each with exact words, article and UTF-16 span, and quotations that outlets print in different wordings (by statement id).",
  input: { limit: rowLimit(50) },
  omit: [],
  output: z.object({ ...pageSchema([storedStatements([])]).shape, actors, drift: driftField, next: nextField }),
  async present(results, means) {
    const found = await onlyOne<ActorRecord>(results);
    const ids = found.statements.map(({ id }) => id);
    const page = fillWhole(await openRows(found.statements, means), [storedStatements(ids)]);
    const drift = found.drift.slice(0, mostDrift);
    const next = nextSkip([{ found: ids.length, shown: countShown(page, "statements") }], found, means);
    return {
      structured: { ...page.structured, actors: found.actors, drift, next },
      text: `${writeActors(found.actors)}\n\n${page.text}${writeNext(next)}${writeDrift(drift)}`,
    };
  },
};

const writeActors = (found: ActorRecord["actors"]): string =>
  found.length === 0
    ? "Nobody of that name in the store."
    : found.map(({ id, name, articles }) => `${name} (${id}): named by ${articles} articles`).join("\n");

const writeDrift = (found: readonly Drift[]): string =>
  found.length === 0 ? "" : `\n\nONE QUOTATION IN SEVERAL WORDINGS\n${found.map(writeWordings).join("\n")}`;

const writeWordings = ({ wordings }: Drift): string =>
  wordings
    .map(({ content, outlets, statements }) => `- “${content}” in ${outlets.join(", ")} (${statements.join(", ")})`)
    .join("\n");
