import type { ComponentChildren } from "preact";
import type { Pages } from "../../api/use-pages.ts";
import { Empty } from "../../parts/empty.tsx";
import "./pages-shown.css";

interface Props<Body> {
  readonly asked: Pages<Body>;
  readonly children: (bodies: readonly Body[]) => ComponentChildren;
}

/** What came, page below page, with a button for more. While another question waits, what is there stays, paler. */
export function PagesShown<Body>({ asked: { pages, isWaiting, problem, more }, children }: Props<Body>) {
  if (problem)
    return (
      <Empty title={problem.title}>
        <p role="alert">{problem.detail}</p>
      </Empty>
    );
  return (
    <div class="pages-shown" aria-busy={isWaiting}>
      {pages.length === 0 ? <p class="soft">Loading …</p> : children(pages.map(({ body }) => body))}
      {more && (
        <button class="button pages-more" type="button" onClick={more}>
          Show more
        </button>
      )}
    </div>
  );
}
