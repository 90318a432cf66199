import type { Hits, StoredArticle, StoredStatement } from "../../../core/model/stored.ts";
import { dateText, momentText } from "../../../view/dates.ts";
import { nameOf } from "../../../view/labels.ts";
import { Link } from "../../address/link.tsx";
import { usePages } from "../../api/use-pages.ts";
import { ActorName } from "../../parts/actor-link.tsx";
import { Empty } from "../../parts/empty.tsx";
import type { PageProps } from "../page.ts";
import { Marked } from "../parts/marked.tsx";
import { markWords, wantedWords } from "../parts/mark-words.ts";
import { PagesShown } from "../parts/pages-shown.tsx";
import { printedContent } from "../parts/printed-content.ts";
import { Manner } from "../parts/manner.tsx";
import { StatementFacts, StatementPlaces } from "../parts/statement-facts.tsx";
import { useTitle } from "../parts/use-head.ts";
import { QueryHelp } from "./query-help.tsx";
import { SearchForm } from "./search-form.tsx";
import "../parts/page-head.css";
import "./search.css";

/** `/search?q=`: statements and articles by their words. */
export function SearchPage({ query: { q = "" } }: PageProps) {
  useTitle(q ? `${q} · Search` : "Search");
  return (
    <>
      <h1>Search</h1>
      <SearchForm query={q} />
      <QueryHelp />
      {q && <Found query={q} />}
    </>
  );
}

function Found({ query }: { readonly query: string }) {
  const hits = usePages("search", [query], { limit: 30 });
  return <PagesShown asked={hits}>{(bodies) => <Results hits={bodies} query={query} />}</PagesShown>;
}

function Results({ hits, query }: { readonly hits: readonly Hits[]; readonly query: string }) {
  const wanted = wantedWords(query);
  const statements = hits.flatMap((each) => each.statements);
  const articles = hits.flatMap((each) => each.articles);
  if (statements.length + articles.length === 0)
    return (
      <Empty title="Nothing found">
        <p>All words and fields must fit. Leave one out, or look at what the examples above find.</p>
      </Empty>
    );
  return (
    <div class="search-found">
      {statements.length > 0 && (
        <section aria-labelledby="search-statements">
          <h2 id="search-statements">Statements</h2>
          <ol class="search-list">
            {statements.map((statement) => (
              <StatementHit key={statement.id} statement={statement} wanted={wanted} />
            ))}
          </ol>
        </section>
      )}
      {articles.length > 0 && (
        <section aria-labelledby="search-articles">
          <h2 id="search-articles">Articles</h2>
          <ol class="search-list">
            {articles.map((article) => (
              <ArticleHit key={article.id} article={article} wanted={wanted} />
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

type Hit<Found> = { readonly wanted: readonly string[] } & Found;

function StatementHit({ statement, wanted }: Hit<{ readonly statement: StoredStatement }>) {
  const { id, story, speaker, speakerName, at } = statement;
  return (
    <li class="search-hit">
      <p class="search-words">
        <Manner statement={statement} />
        <Link to={{ path: ["stories", story, "statements"], query: { statement: id } }}>
          <Marked pieces={markWords(printedContent(statement), wanted)} />
        </Link>
      </p>
      <p class="search-facts">
        <span class="search-who">
          <ActorName id={speaker} name={speakerName || "nobody named"} />
        </span>
        <StatementFacts statement={statement} />
        {at && <span>{dateText(at)}</span>}
        <StatementPlaces statements={[statement]} />
      </p>
    </li>
  );
}

function ArticleHit({ article, wanted }: Hit<{ readonly article: StoredArticle }>) {
  const { id, story, title, publishedAt } = article;
  return (
    <li class="search-hit">
      <p class="search-words">
        <Link to={{ path: ["stories", story], query: { read: id } }}>
          {title ? <Marked pieces={markWords(title, wanted)} /> : `${nameOf(article)}, without a headline`}
        </Link>
      </p>
      <p class="search-facts">
        {title && <span>{nameOf(article)}</span>}
        {publishedAt && <span>{momentText(publishedAt)}</span>}
      </p>
    </li>
  );
}
