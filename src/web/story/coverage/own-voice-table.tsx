import type { EvaluativeWord, OwnVoice } from "../../../core/model/dossier.ts";
import { ArticleLink } from "../../parts/article-link.tsx";
import { Bar } from "../../parts/bar.tsx";
import { Cite } from "../../parts/cite.tsx";
import { useStory } from "../story-context.tsx";
import "./own-voice-table.css";

/** How much of each account no source stands behind, and the words in it that judge. */
export function OwnVoiceTable() {
  const { articles, ownVoice } = useStory().page.dossier;
  return (
    <section aria-labelledby="own-voice-title">
      <h2 id="own-voice-title">Own voice</h2>
      <p class="coverage-meaning">
        How much an outlet tells without saying whose word it is, quotations aside, and the words in that which judge.
        They are shown for the reader to weigh and measure no bias.
      </p>
      <table class="own-voice">
        <thead>
          <tr>
            <th scope="col">Article</th>
            <th scope="col">Share of its words</th>
            <th scope="col">Words that judge</th>
          </tr>
        </thead>
        <tbody>
          {articles.flatMap((article) => {
            const voice = ownVoice.find((each) => each.article === article.id);
            return voice ? (
              <tr key={article.id}>
                <th scope="row">
                  <ArticleLink article={article} />
                </th>
                <td>
                  <Bar share={voice.words} />
                </td>
                <td>
                  <Judging voice={voice} />
                </td>
              </tr>
            ) : (
              []
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Judging({ voice: { evaluative } }: { readonly voice: OwnVoice }) {
  if (evaluative.length === 0) return <span class="soft small">none found</span>;
  return (
    <ul class="judging">
      {evaluative.map((each) => (
        <JudgingWord key={each.word} word={each} />
      ))}
    </ul>
  );
}

/** A word with a number for each of its places. */
const JudgingWord = ({ word: { word, count, evidence } }: { readonly word: EvaluativeWord }) => (
  <li>
    {word}
    {count > 1 && <span class="soft"> ×{count}</span>}{" "}
    {evidence.map((place) => (
      <Cite key={place.span.start} evidence={place} />
    ))}
  </li>
);
