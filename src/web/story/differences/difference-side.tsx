import { useMemo, useState } from "preact/hooks";
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
  /** `A`, as in the claims' matrix. */
  readonly letter: string;
  readonly text: readonly WordPart[];
  readonly meaning: readonly WordPart[];
}

const sentencesShown = 2;

/** One side of a difference: its words, what they stand for, who prints them and in which sentences. */
export function DifferenceSide({ value: { evidence }, letter, text, meaning }: Props) {
  const { articles } = useStory().page.dossier;
  const inOrder = useMemo(() => eachArticleFirst(articles, evidence), [articles, evidence]);
  const outlets = [...new Set(articles.filter(({ id }) => isAmong(id, evidence)).map(nameOf))];
  const shown = inOrder.length === sentencesShown + 1 ? inOrder.length : sentencesShown;
  const more = inOrder.slice(shown);
  return (
    <li class="difference-side">
      <p class="difference-side-words">
        <span class="difference-side-letter">{letter}</span> <Words parts={text} />
      </p>
      {meaning.length > 0 && (
        <p class="difference-side-meaning">
          = <Words parts={meaning} />
        </p>
      )}
      <p class="difference-side-outlets">
        <Cites evidence={evidence} /> <span>{few(outlets)}</span>
      </p>
      <Sentences evidence={inOrder.slice(0, shown)} />
      {more.length > 0 && <MoreSentences evidence={more} />}
    </li>
  );
}

/** The first place of each article, in the order of the articles, then the others. */
function eachArticleFirst(articles: readonly Article[], evidence: readonly Evidence[]): Evidence[] {
  const groups = articles.map(({ id }) => evidence.filter(({ article }) => article === id));
  return [...groups.flatMap((group) => group.slice(0, 1)), ...groups.flatMap((group) => group.slice(1))];
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

/** The other places, written when somebody asks for them. */
function MoreSentences({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{evidence.length} more places</summary>
      {isOpen && <Sentences evidence={evidence} />}
    </details>
  );
}

const Sentences = ({ evidence }: { readonly evidence: readonly Evidence[] }) => (
  <ul class="difference-side-sentences">
    {evidence.map((each) => (
      <li key={`${each.article} ${each.span.start}`}>
        <Cite evidence={each} />
        <SentenceAround evidence={each} />
      </li>
    ))}
  </ul>
);
