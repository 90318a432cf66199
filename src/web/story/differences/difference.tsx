import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { Divergence } from "../../../core/model/dossier.ts";
import { judgementText, meaningOf } from "../../../view/judgement.ts";
import { sideLetter } from "../../parts/side-letter.ts";
import { judgementOf } from "./difference-filter.ts";
import { DifferenceSide } from "./difference-side.tsx";
import { JudgementMark } from "./judgement-mark.tsx";
import { wordDifferences, type WordPart } from "./word-difference.ts";
import "./difference.css";

interface Props {
  readonly divergence: Divergence;
  /** Whether the address names it. */
  readonly isLinked: boolean;
}

/** One difference: its sides beside each other, with the words marked that differ. */
export function Difference({ divergence, isLinked }: Props) {
  const { id, kind, about, values } = divergence;
  const box = useRef<HTMLElement>(null);
  const texts = useMemo(() => wordDifferences(values.map(({ text }) => text)), [values]);
  const meanings = useMemo(() => meaningsOf(divergence), [divergence]);
  useLayoutEffect(() => {
    if (isLinked) box.current?.scrollIntoView({ block: "start" });
  }, [isLinked]);
  return (
    <article ref={box} class={isLinked ? "difference difference-linked" : "difference"} aria-labelledby={`${id}-about`}>
      <header class="difference-head">
        <span class="difference-kind">{kind}</span>
        <h3 id={`${id}-about`}>{about}</h3>
        <JudgementMark judgement={judgementOf(divergence)} text={judgementText(divergence)} />
      </header>
      <ul class="difference-sides">
        {values.map((value, at) => (
          <DifferenceSide key={at} value={value} letter={sideLetter(at)} text={texts[at]!} meaning={meanings[at]!} />
        ))}
      </ul>
    </article>
  );
}

/** What the words of each side stand for; of quotations these are more words, of which some differ. */
function meaningsOf({ kind, values }: Divergence): readonly (readonly WordPart[])[] {
  const meanings = values.map(meaningOf);
  if (kind === "wording") return wordDifferences(meanings);
  return meanings.map((text) => (text ? [{ text, differs: false }] : []));
}
