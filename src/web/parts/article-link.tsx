import type { Article } from "../../core/model/article.ts";
import { nameOf } from "../../view/labels.ts";
import { withQuery } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { useNavigation } from "../address/navigation.tsx";
import { useStory } from "../story/story-context.tsx";
import "./cite.css";

/** The number and outlet of an article; opens it in the reader. */
export function ArticleLink({ article }: { readonly article: Article }) {
  const { page } = useStory();
  const { address } = useNavigation();
  return (
    <Link
      class="article-link"
      to={withQuery(address, { read: article.id, at: "", beside: "" })}
      data-hint={article.title ?? undefined}
    >
      <span class="cite">{page.labels.number(article.id)}</span> {nameOf(article)}
    </Link>
  );
}
