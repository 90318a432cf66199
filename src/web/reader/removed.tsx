import type { Removed } from "../../core/model/article.ts";
import { reasonText } from "./article-words.ts";
import "./removed.css";

/** What stood in the input and is not the article's own prose; nothing is thrown away unseen. */
export function RemovedPieces({ removed }: { readonly removed: readonly Removed[] }) {
  if (removed.length === 0) return null;
  const byReason = [...Map.groupBy(removed, ({ reason }) => reason)];
  return (
    <details class="removed">
      <summary>
        {removed.length} {removed.length === 1 ? "piece" : "pieces"} of the input not read as the article
      </summary>
      <dl>
        {byReason.map(([reason, pieces]) => (
          <div key={reason}>
            <dt>{reasonText(reason)}</dt>
            {pieces.map(({ text }, index) => (
              <dd key={index}>{text}</dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
