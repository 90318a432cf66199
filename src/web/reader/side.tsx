import type { RefObject } from "preact";
import { useMemo } from "preact/hooks";
import { isSure } from "../../view/claim-origins.ts";
import { useStory } from "../story/story-context.tsx";
import { ArticleHead } from "./article-head.tsx";
import { ArticlePicker } from "./article-picker.tsx";
import { pairedPlaces, type Pair, type PairedPlace } from "./pairs.ts";
import { RemovedPieces } from "./removed.tsx";
import { cutSegments, splitParagraphs, type Segment } from "./segments.ts";
import "./marks.css";

export type End = "left" | "right";

interface Props {
  readonly end: End;
  /** Ids of this article and of the one beside it. */
  readonly article: string;
  readonly other: string;
  readonly pairs: readonly Pair[];
  readonly chosen: Pair | undefined;
  readonly pane: RefObject<HTMLDivElement | null>;
  readonly onChoose: (pair: Pair, from: End) => void;
  readonly onPick: (article: string) => void;
}

/** One of two articles, with the numbers of what the other tells too. */
export function Side({ end, article: id, other, pairs, chosen, pane, onChoose, onPick }: Props) {
  const { dossier, labels } = useStory().page;
  const article = dossier.articles.find((one) => one.id === id)!;
  const places = useMemo(() => pairedPlaces(dossier.claims, pairs, id), [dossier, pairs, id]);
  const opposite = end === "left" ? "right" : "left";
  return (
    <article class="side" id={`side-${end}`} aria-label={labels.one(id)} tabIndex={-1}>
      <div class="side-bar no-print">
        <ArticlePicker label={`Article on the ${end}`} value={id} without={other} onPick={onPick} />
        <button
          type="button"
          class="button side-jump"
          onClick={() => document.querySelector<HTMLElement>(`#side-${opposite}`)?.focus()}
        >
          To {labels.one(other)}
        </button>
      </div>
      <div class="side-body" ref={pane} tabIndex={0} role="region" aria-label={`Text of ${labels.one(id)}`}>
        <ArticleHead article={article} />
        <div class="marked-text">
          {splitParagraphs(article.text).map((paragraph) => (
            <p key={paragraph.start}>
              {cutSegments(
                paragraph,
                places.map(({ span }) => span),
              ).map((segment) => (
                <PairedWords
                  key={segment.start}
                  text={article.text}
                  segment={segment}
                  places={segment.inside.map((index) => places[index]!)}
                  chosen={chosen}
                  otherName={labels.one(other)}
                  onChoose={(pair) => onChoose(pair, end)}
                />
              ))}
            </p>
          ))}
        </div>
        <RemovedPieces removed={article.removed} />
      </div>
    </article>
  );
}

interface PairedWordsProps {
  readonly text: string;
  readonly segment: Segment;
  readonly places: readonly PairedPlace[];
  readonly chosen: Pair | undefined;
  readonly otherName: string;
  readonly onChoose: (pair: Pair) => void;
}

/** A piece of the text: of a pair, told here only, or nothing that anybody could tell. */
function PairedWords({ text, segment, places, chosen, otherName, onChoose }: PairedWordsProps) {
  const words = text.slice(segment.start, segment.end);
  const innermost = places.findLast(({ pair }) => pair)?.pair;
  if (places.length === 0) return <>{words}</>;
  const isChosen = chosen !== undefined && places.some(({ pair }) => pair === chosen);
  const opening = places.flatMap(({ span, pair }) => (pair && span.start === segment.start ? [pair] : []));
  return (
    <>
      {opening.map((pair) => (
        <button
          key={pair.number}
          type="button"
          class={`pair-number pair-${pair.claim.verdict}`}
          aria-pressed={pair === chosen}
          aria-label={`Pair ${pair.number}, ${pair.claim.verdict}${isSure(pair.claim) ? "" : "?"}: show it in ${otherName}`}
          onClick={() => onChoose(pair)}
        >
          {pair.number}
        </button>
      ))}
      <span
        class={`${innermost ? "paired" : "only-here"}${isChosen ? " mark-chosen" : ""}`}
        onClick={innermost && (() => getSelection()?.isCollapsed === false || onChoose(innermost))}
      >
        {words}
      </span>
    </>
  );
}
