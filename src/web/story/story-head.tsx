import type { Article } from "../../core/model/article.ts";
import { momentText, rangeText } from "../../view/dates.ts";
import { flagWords } from "../../view/flag-words.ts";
import { nameOf } from "../../view/labels.ts";
import { ArticleLink } from "../parts/article-link.tsx";
import { Few } from "../parts/few.tsx";
import { Downloads } from "./downloads.tsx";
import { useStory } from "./story-context.tsx";
import "./story-head.css";

const articlesShown = 8;

/** What story this is: the headline of its first article, when, and by whom. Folded it leaves the room to what stands below. */
export function StoryHead({ isFolded }: { readonly isFolded: boolean }) {
  const { articles } = useStory().page.dossier;
  const title = articles.find((article) => article.title)?.title ?? "A story without a headline";
  const id = useStory().base[1];
  return (
    <header class={isFolded ? "story-head story-head-folded" : "story-head"}>
      <div class="story-head-line">
        {isFolded ? <h1>{title}</h1> : <p class="soft small">{sizeOf(articles)}</p>}
        {id !== undefined && <Downloads story={id} />}
      </div>
      {isFolded ? (
        <details>
          <summary class="soft small">{sizeOf(articles)}</summary>
          <Articles />
        </details>
      ) : (
        <>
          <h1>{title}</h1>
          <Articles />
        </>
      )}
    </header>
  );
}

function Articles() {
  const { articles } = useStory().page.dossier;
  return (
    <Few items={articles} most={articlesShown} what="articles" class="story-articles" label="Articles">
      {(article) => <ArticleLine key={article.id} article={article} />}
    </Few>
  );
}

function ArticleLine({ article }: { readonly article: Article }) {
  const { publishedAt, flags } = article;
  return (
    <li>
      <ArticleLink article={article} />
      <span class="story-article-when">{publishedAt ? momentText(publishedAt) : "date unknown"}</span>
      {flags.length > 0 && <span class="story-article-flags">{flags.map(flagWords).join(" · ")}</span>}
    </li>
  );
}

/** `5 articles · 4 outlets · 4 – 6 Feb 2026` */
function sizeOf(articles: readonly Article[]): string {
  const days = articles.flatMap(({ publishedAt }) => publishedAt?.slice(0, 10) ?? []).toSorted();
  const outlets = new Set(articles.map(nameOf)).size;
  return [
    `${articles.length} ${articles.length === 1 ? "article" : "articles"}`,
    `${outlets} ${outlets === 1 ? "outlet" : "outlets"}`,
    ...(days.length > 0 ? [rangeText({ from: days[0]!, to: days.at(-1)! })] : []),
  ].join(" · ");
}
