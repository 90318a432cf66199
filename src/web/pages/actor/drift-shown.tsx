import type { Drift, StoredStatement } from "../../../core/model/stored.ts";
import { StatementPlaces } from "../parts/statement-facts.tsx";
import { oneLine } from "../../../view/one-line.ts";
import "../parts/marked.css";
import { markDrift, type DriftPiece } from "./mark-drift.ts";

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
      <p class="actor-key small soft">
        <mark>Marked</mark> is what stands in the place of other words, pale what some do not print at the beginning or
        end.
      </p>
      {drift.map(({ wordings }) => {
        const pieces = markDrift(wordings.map(({ content }) => oneLine(content)));
        return (
          <ol key={wordings[0]!.statements[0]} class="actor-wordings">
            {wordings.map((wording, at) => (
              <li key={wording.statements[0]}>
                <p class="actor-words">
                  <Pieces pieces={pieces[at]!} />
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

const Pieces = ({ pieces }: { readonly pieces: readonly DriftPiece[] }) => (
  <>
    {pieces.map(({ text, kind }, at) =>
      kind === "altered" ? (
        <mark key={at}>{text}</mark>
      ) : (
        <span key={at} class={kind === "edge" ? "soft" : undefined}>
          {text}
        </span>
      ),
    )}
  </>
);
