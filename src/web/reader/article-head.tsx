import type { Article } from "../../core/model/article.ts";
import { momentText } from "../../view/dates.ts";
import { flagWords } from "../../view/flag-words.ts";
import { basisText, webAddress } from "./article-words.ts";
import "./article-head.css";

/** What a reader must know of an article before its first word. */
export function ArticleHead({ article }: { readonly article: Article }) {
  const { title, byline, section, words, flags } = article;
  return (
    <header class="article-head">
      <h2>{title ?? "Without a headline"}</h2>
      {byline && <p>{byline}</p>}
      <p class="soft small">
        {[section, `${words} words`].filter(Boolean).join(" · ")} · <Original article={article} />
      </p>
      <Dates article={article} />
      {flags.length > 0 && (
        <ul class="article-flags" aria-label="To be known of this article">
          {flags.map((flag) => (
            <li key={flag} class="flag">
              {flagWords(flag)}
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}

function Dates({ article }: { readonly article: Article }) {
  const { publishedAt, modifiedAt } = article;
  return (
    <p class="soft small">
      {publishedAt ? (
        <>
          Published <time dateTime={publishedAt}>{momentText(publishedAt)}</time>, {basisText(article)}
        </>
      ) : (
        "When it came out is not known"
      )}
      {modifiedAt && (
        <>
          ; changed <time dateTime={modifiedAt}>{momentText(modifiedAt)}</time>
        </>
      )}
    </p>
  );
}

/** Where it was read: a link only where that is an address of the web. */
function Original({ article: { url, input } }: { readonly article: Article }) {
  const address = webAddress(url);
  if (!address) return <span class="article-input">read from {url ?? input}</span>;
  return (
    <a href={address.href} target="_blank" rel="noopener noreferrer nofollow">
      original at {address.hostname}
      <span class="unseen"> (opens a new tab)</span>
    </a>
  );
}
