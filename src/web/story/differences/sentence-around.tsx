import { useMemo } from "preact/hooks";
import type { Evidence } from "../../../core/model/span.ts";
import { sentenceAround } from "../../../view/sentence-around.ts";
import { useStory } from "../story-context.tsx";

/** The words of a place, marked in their sentence. */
export function SentenceAround({ evidence: { article, span } }: { readonly evidence: Evidence }) {
  const { articles } = useStory().page.dossier;
  const text = articles.find(({ id }) => id === article)?.text ?? "";
  const sentence = useMemo(() => sentenceAround(text, span), [text, span.start, span.end]);
  return (
    <q class="sentence-around">
      {text.slice(sentence.start, span.start)}
      <mark>{text.slice(span.start, span.end)}</mark>
      {text.slice(span.end, sentence.end)}
    </q>
  );
}
