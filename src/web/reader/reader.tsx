import type { Article } from "../../core/model/article.ts";
import type { Span } from "../../core/model/span.ts";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { nameOf } from "../../view/labels.ts";
import { withQuery } from "../address/address.ts";
import { useNavigation } from "../address/navigation.tsx";
import { Empty } from "../parts/empty.tsx";
import { useStory } from "../story/story-context.tsx";
import { Announced } from "./announced.tsx";
import { ArticleHead } from "./article-head.tsx";
import { ArticlePicker } from "./article-picker.tsx";
import { FindingNote } from "./finding-note.tsx";
import { claimAt, findIn, innermostFirst, isAround } from "./findings.ts";
import { Frame } from "./frame.tsx";
import { MarkSwitches } from "./mark-switches.tsx";
import { MarkedText } from "./marked-text.tsx";
import { readKinds } from "./mark-kinds.ts";
import { readPlace } from "./place.ts";
import { RemovedPieces } from "./removed.tsx";
import { scrollToMiddle } from "./scroll.ts";
import { useClaimAddress } from "./use-claim-address.ts";
import "./reader.css";

interface Props {
  /** Id of the article. */
  readonly article: string;
  /** A span of its text as the address has it, `12-40`, in UTF-16 code units. */
  readonly at: string | undefined;
}

/** An article's text with what was found in it, beside a view of the story. */
export function Reader({ article: id, at }: Props) {
  const { page } = useStory();
  const { address, go } = useNavigation();
  const article = page.dossier.articles.find((one) => one.id === id);
  const close = (): void => go(withQuery(address, { read: "", at: "", beside: "", marks: "" }));
  return (
    <Frame label={`Reader: ${article ? page.labels.one(id) : "no such article"}`} onClose={close}>
      <div class="reader-bar">
        <p class="reader-outlet">
          {article && <span class="cite">{page.labels.number(id)}</span>}
          {article && nameOf(article)}
        </p>
        {article && (
          <ArticlePicker
            label="Compare with another article"
            empty="Compare …"
            without={id}
            onPick={(beside) => go(withQuery(address, { beside, at: "" }))}
          />
        )}
        <button
          type="button"
          class="button reader-close no-print"
          aria-label="Close the reader"
          data-closes
          onClick={close}
        >
          ×
        </button>
      </div>
      {article ? <Reading key={id} article={article} chosen={readPlace(at, article.text.length)} /> : <NoArticle />}
    </Frame>
  );
}

const NoArticle = () => (
  <Empty title="This story has no such article">
    <p>The address may be of another story: choose an article above.</p>
  </Empty>
);

function Reading({ article, chosen }: { readonly article: Article; readonly chosen: Span | null }) {
  const { page } = useStory();
  const { address, go } = useNavigation();
  const claimAddress = useClaimAddress();
  const written = address.query["marks"];
  const kinds = useMemo(() => readKinds(written), [written]);
  const all = useMemo(() => findIn(page.dossier, article.id), [page, article.id]);
  const shown = useMemo(() => all.filter(({ kind }) => kinds.has(kind)), [all, kinds]);
  const [place, setPlace] = useState<Span | null>(chosen);
  const body = useChosen(chosen, setPlace);
  const around = (from: typeof all, at: Span | null) =>
    at ? innermostFirst(from.filter((one) => isAround(one, at))) : [];
  const here = around(shown, place);
  const press = (at: Span, byTouch: boolean): void => {
    const claim = claimAt(around(all, at), all);
    setPlace(at);
    if (claim && !byTouch) go(claimAddress(claim));
  };
  return (
    <>
      <Announced
        text={chosen ? `${page.labels.one(article.id)}: ${page.words({ article: article.id, span: chosen })}` : ""}
      />
      <div class="reader-body" ref={body} tabIndex={0} role="region" aria-label="Article">
        <ArticleHead article={article} />
        <MarkSwitches kinds={kinds} />
        <MarkedText
          article={article}
          findings={shown}
          chosen={chosen}
          lit={here[0]}
          onPoint={setPlace}
          onPress={press}
        />
        <RemovedPieces removed={article.removed} />
      </div>
      <FindingNote findings={here} claim={claimAt(around(all, place), all)} />
    </>
  );
}

/** Brings the chosen place to the middle, and tells of it, whenever it is another. */
function useChosen(chosen: Span | null, onChosen: (place: Span | null) => void) {
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    onChosen(chosen);
    const first = body.current?.querySelector(".mark-chosen");
    if (first) scrollToMiddle(first, body.current!);
  }, [chosen?.start, chosen?.end]);
  return body;
}
