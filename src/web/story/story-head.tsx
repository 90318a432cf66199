import { momentText, rangeText } from "../../view/dates.ts";
import { nameOf } from "../../view/labels.ts";
import { useStory } from "./story-context.tsx";
import { ArticleLink } from "../parts/article-link.tsx";
import "./story-head.css";

/** What story this is: the headline of its first article, when, and by whom. */
export function StoryHead() {
  const { dossier } = useStory().page;
  const { articles } = dossier;
  const days = articles.flatMap(({ publishedAt }) => publishedAt?.slice(0, 10) ?? []).toSorted();
  const outlets = new Set(articles.map(nameOf));
  return (
    <header class="story-head">
      <p class="soft small">
        {articles.length} {articles.length === 1 ? "article" : "articles"} · {outlets.size}{" "}
        {outlets.size === 1 ? "outlet" : "outlets"}
        {days.length > 0 && ` · ${rangeText({ from: days[0]!, to: days.at(-1)! })}`}
      </p>
      <h1>{articles.find(({ title }) => title)?.title ?? "A story without a headline"}</h1>
      <ol class="story-articles" aria-label="Articles">
        {articles.map((article) => (
          <li key={article.id}>
            <ArticleLink article={article} />
            <span class="soft small">{article.publishedAt && momentText(article.publishedAt)}</span>
            {article.flags.map((flag) => (
              <span key={flag} class="flag">
                {flag}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </header>
  );
}
