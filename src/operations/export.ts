import { z } from "zod";
import type { Claim, Dossier } from "../core/model/index.ts";
import { Table } from "../core/model/stored.ts";
import { tableFormats } from "../render/index.ts";
import type { Store } from "../store/open.ts";
import type { Row } from "../store/schema.ts";
import type { Operation } from "./operation.ts";
import { toSummary } from "./stored-rows.ts";
import { storeInputs, streamStore } from "./store-inputs.ts";

const whats = ["articles", "statements", "stories", "claims"] as const;

const input = z.object({
  what: z.enum(whats).describe(`${whats.join(", ")}; of claims the dossiers are made where they are missing`),
  ...storeInputs,
});

/** `readout export`: everything of one kind as lines of JSON or as a table. */
export const exportOperation = {
  name: "export",
  summary: "everything of one kind in the store, as JSONL or CSV",
  effect: "reads",
  input,
  output: Table,
  line: Table.unwrap().shape.rows.unwrap().element,
  formats: tableFormats,
  run: ({ what, ...inputs }, context = {}): AsyncGenerator<Table> =>
    streamStore(inputs, context, async function* (store) {
      let isFirst = true;
      for await (const rows of rowsOf(what, store)) {
        yield { isFirst, rows };
        isFirst = false;
      }
    }),
} as const satisfies Operation<typeof input, Table>;

type Rows = Table["rows"];

async function* rowsOf(what: (typeof whats)[number], store: Store): AsyncGenerator<Rows> {
  const { articlePages, statementPages, storyPages } = await import("../store/pages.ts");
  if (what === "articles") yield* without(articlePages(store), "seq");
  else if (what === "statements") yield* without(statementPages(store), "seq");
  else if (what === "stories") for await (const rows of storyPages(store)) yield rows.map(storyRow);
  else {
    const { storyDossier } = await import("./story-dossier.ts");
    for await (const stories of storyPages(store))
      for (const { id } of stories) {
        // oxlint-disable-next-line no-await-in-loop -- one dossier at a time is in memory
        const dossier = await storyDossier(store, id);
        if (dossier && dossier.claims.length > 0) yield dossier.claims.map((claim) => claimRow(id, claim, dossier));
      }
  }
}

/** Rows without the column that only the store needs. */
async function* without(pages: AsyncIterable<readonly Rows[number][]>, column: string): AsyncGenerator<Rows> {
  for await (const rows of pages)
    yield rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== column)));
}

/** Whether its claims are disputed only a dossier knows. */
function storyRow(row: Row<"stories">): Rows[number] {
  const { disputed: _, ...told } = toSummary(row, null);
  return told;
}

const claimRow = (
  story: string,
  { id, gist, verdict, likeness, reason, origins, assertions }: Claim,
  { articles }: Dossier,
) => ({
  story,
  id,
  verdict,
  likeness,
  gist,
  reason,
  origins: origins.map(({ name }) => name).join("; "),
  articles: [...new Set(assertions.map(({ article }) => article))].join("; "),
  outlets: [
    ...new Set(
      assertions.map(({ article }) => {
        const { outlet, input: file } = articles.find((one) => one.id === article)!;
        return outlet ?? file;
      }),
    ),
  ].join("; "),
});
