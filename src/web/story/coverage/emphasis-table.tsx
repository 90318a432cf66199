import type { Emphasis } from "../../../core/model/dossier.ts";
import { nameOf } from "../../../view/labels.ts";
import { Bar } from "../../parts/bar.tsx";
import { ArticleLink } from "../../parts/article-link.tsx";
import { useStory } from "../story-context.tsx";
import "./emphasis-table.css";

/** How much of each article names a topic: a small bar for each, in a table, so that the numbers can be read in both directions. */
export function EmphasisTable() {
  const { dossier } = useStory().page;
  const { articles, emphasis } = dossier;
  const most = Math.max(...emphasis.flatMap(({ shares }) => shares.map(({ share }) => share)));
  return (
    <section aria-labelledby="emphasis-title">
      <h2 id="emphasis-title">What each dwells on</h2>
      <p class="coverage-meaning" id="emphasis-meaning">
        How much of an article’s assertions name a topic; the longest bar is {Math.round(100 * most)} %. <Headline />{" "}
        marks an article whose headline names it, too.
      </p>
      <div class="emphasis-region" role="region" aria-label="Topics and articles" tabIndex={0}>
        <table class="emphasis" aria-describedby="emphasis-meaning" style={{ "--articles": articles.length }}>
          <thead>
            <tr>
              <th scope="col">Topic</th>
              {articles.map((article) => (
                <th key={article.id} scope="col">
                  <ArticleLink article={article} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {emphasis.map(({ topic, shares }) => (
              <tr key={topic}>
                <th scope="row">{topic}</th>
                {articles.map((article) => (
                  <td key={article.id} data-hint={`${topic} in ${nameOf(article)}`}>
                    <Share share={shares.find((each) => each.article === article.id)} most={most} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface ShareProps {
  readonly share: Emphasis["shares"][number] | undefined;
  /** The share that fills the bar. */
  readonly most: number;
}

function Share({ share, most }: ShareProps) {
  if (!share) return <span class="soft">–</span>;
  return (
    <span class="emphasis-share">
      <Bar share={share.share} of={most} />
      {share.inTitle && <Headline />}
    </span>
  );
}

/** A bold H in a frame, and the words for those who hear the page. */
const Headline = () => (
  <span class="emphasis-headline">
    <abbr title="in the headline" aria-hidden="true">
      H
    </abbr>
    <span class="unseen">in the headline</span>
  </span>
);
