import { useMemo } from "preact/hooks";
import type { Article } from "../../../core/model/article.ts";
import type { DivergenceValue } from "../../../core/model/dossier.ts";
import type { Evidence } from "../../../core/model/span.ts";
import { nameOf } from "../../../view/labels.ts";
import { Cite, Cites } from "../../parts/cite.tsx";
import { useStory } from "../story-context.tsx";
import { SentenceAround } from "./sentence-around.tsx";
import type { WordPart } from "./word-difference.ts";

interface Props {
  readonly value: DivergenceValue;
  readonly text: readonly WordPart[];
  readonly meaning: readonly WordPart[];
}

const sentencesShown = 2;

/** One side of a difference: its words, what they stand for, who prints them and in which sentences. */
export function DifferenceSide({ value: { evidence }, text, meaning }: Props) {
  const { articles } = useStory().page.dossier;
  const inOrder = useMemo(
    () => articles.flatMap(({ id }) => evidence.filter(({ article }) => article === id)),
    [evidence],
  );
  const outlets = [...new Set(articles.filter(({ id }) => isAmong(id, evidence)).map(nameOf))];
  const more = inOrder.slice(sentencesShown);
  return (
    <li class="side">
      <p class="side-words">
        <Words parts={text} />
      </p>
      {meaning.length > 0 && (
        <p class="side-meaning">
          = <Words parts={meaning} />
        </p>
      )}
      <p class="side-outlets">
        <Cites evidence={evidence} /> <span>{few(outlets)}</span>
      </p>
      <Sentences evidence={inOrder.slice(0, sentencesShown)} />
      {more.length > 0 && (
        <details>
          <summary>
            {more.length} more {more.length === 1 ? "place" : "places"}
          </summary>
          <Sentences evidence={more} />
        </details>
      )}
    </li>
  );
}

const isAmong = (id: Article["id"], evidence: readonly Evidence[]): boolean =>
  evidence.some(({ article }) => article === id);

const outletsNamed = 4;

/** [Harbour Post, North Gazette and 7 more] */
function few(names: readonly string[]): string {
  const more = names.length - outletsNamed;
  return more > 1 ? `${names.slice(0, outletsNamed).join(", ")} and ${more} more` : names.join(", ");
}

const Words = ({ parts }: { readonly parts: readonly WordPart[] }) => (
  <>{parts.map(({ text, differs }, at) => (differs ? <b key={at}>{text}</b> : <span key={at}>{text}</span>))}</>
);

const Sentences = ({ evidence }: { readonly evidence: readonly Evidence[] }) => (
  <ul class="side-sentences">
    {evidence.map((each) => (
      <li key={`${each.article} ${each.span.start}`}>
        <Cite evidence={each} />
        <SentenceAround evidence={each} />
      </li>
    ))}
  </ul>
);
