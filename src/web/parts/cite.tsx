import type { Evidence } from "../../core/model/span.ts";
import { withQuery } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { useNavigation } from "../address/navigation.tsx";
import { useStory } from "../story/story-context.tsx";
import "./cite.css";

/** `[2]`: the number of an article, which opens the reader at the words; pointer and focus show them. */
export function Cite({ evidence }: { readonly evidence: Evidence }) {
  const { page } = useStory();
  const { address } = useNavigation();
  const { article, span } = evidence;
  return (
    <Link
      class="cite"
      to={withQuery(address, { read: article, at: `${span.start}-${span.end}` })}
      data-hint={`${page.labels.one(article)}\n“${page.words(evidence)}”`}
      aria-label={`${page.labels.one(article)}: ${page.words(evidence)}`}
    >
      {page.labels.number(article)}
    </Link>
  );
}

/** One number an article, at its first place. */
export function Cites({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { page } = useStory();
  const first = new Map(evidence.toReversed().map((each) => [each.article, each]));
  const inOrder = page.dossier.articles.flatMap(({ id }) => first.get(id) ?? []);
  return (
    <span class="cites">
      {inOrder.map((each) => (
        <Cite key={each.article} evidence={each} />
      ))}
    </span>
  );
}
