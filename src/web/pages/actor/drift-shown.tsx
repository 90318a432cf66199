import type { Drift, StoredStatement } from "../../../core/model/stored.ts";
import { Marked } from "../parts/marked.tsx";
import { StatementPlaces } from "../parts/statement-facts.tsx";
import { markDrift } from "./mark-drift.ts";

interface Props {
  readonly drift: readonly Drift[];
  readonly statements: readonly StoredStatement[];
}

/** Quotations that are printed in several wordings, with the words in which they differ marked. */
export function DriftShown({ drift, statements }: Props) {
  if (drift.length === 0) return null;
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return (
    <section class="actor-drift" aria-labelledby="actor-drift">
      <h2 id="actor-drift">One quotation in several wordings</h2>
      <p class="small soft">Marked: words that not all of them print.</p>
      {drift.map(({ wordings }) => {
        const pieces = markDrift(wordings.map(({ content }) => content));
        return (
          <ol key={wordings[0]!.statements[0]} class="actor-wordings">
            {wordings.map((wording, at) => (
              <li key={wording.statements[0]}>
                <p class="actor-words">
                  <Marked pieces={pieces[at]!} />
                </p>
                <div class="actor-facts">
                  <StatementPlaces statements={wording.statements.flatMap((id) => byId.get(id) ?? [])} />
                </div>
              </li>
            ))}
          </ol>
        );
      })}
    </section>
  );
}
