import type { Article } from "../../../core/model/article.ts";
import { withQuery } from "../../address/address.ts";
import { Link } from "../../address/link.tsx";
import { useNavigation } from "../../address/navigation.tsx";
import { useStory } from "../story-context.tsx";
import type { OutletColumn } from "./outlet-columns.ts";

interface Props {
  readonly columns: readonly OutletColumn[];
  /** The place in the head that Tab reaches; null where that is elsewhere. */
  readonly stop: string | null;
}

/** The outlets with the numbers of their articles, each of which opens in the reader. */
export function OutletHead({ columns, stop }: Props) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" class="claims-corner" aria-colindex={1} data-stop="0" tabIndex={stop === "0" ? 0 : -1}>
          Claim
        </th>
        {columns.map(({ key, name, articles }, at) => (
          <th key={key} scope="col" class="claims-outlet" aria-colindex={at + 2}>
            <span class="claims-outlet-name" data-hint={name}>
              {name}
            </span>
            <span class="cites">
              {articles.map((article, nth) => {
                const own = nth === 0 ? `${at + 1}` : `${at + 1}.${nth}`;
                return <ArticleNumber key={article.id} article={article} stop={own} isReached={stop === own} />;
              })}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface NumberProps {
  readonly article: Article;
  readonly stop: string;
  readonly isReached: boolean;
}

function ArticleNumber({ article, stop, isReached }: NumberProps) {
  const { labels } = useStory().page;
  const { address } = useNavigation();
  const label = `${labels.one(article.id)}${article.title ? `: ${article.title}` : ""}`;
  return (
    <Link
      class="cite"
      to={withQuery(address, { read: article.id, at: "", beside: "" })}
      data-stop={stop}
      tabIndex={isReached ? 0 : -1}
      aria-label={label}
      data-hint={label}
    >
      {labels.number(article.id)}
    </Link>
  );
}
