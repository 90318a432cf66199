import type { ComponentChildren } from "preact";
import type { Ingested } from "../../../core/model/stored.ts";
import { Link } from "../../address/link.tsx";
import type { InputRow } from "./progress.ts";

type Mark = "waiting" | "reading" | "stored" | "known" | "skipped" | "stopped";

/** A shape for each, beside its word. */
const shapes: Record<Mark, string> = {
  waiting: "M4 8v.01M8 8v.01M12 8v.01",
  reading: "M2.5 8h10M9 4.5L12.5 8L9 11.5",
  stored: "M3 8.5l3.5 3.5L13 4.5",
  known: "M3 6h10M3 10h10",
  skipped: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  stopped: "M4 4h8v8H4z",
};

/** One input: how far it is, and the stories that its articles came into. */
export function ProgressRow({ row }: { readonly row: InputRow }) {
  const { input, state, articles, skipped } = row;
  const isEmpty = state === "done" && articles.length === 0 && skipped.length === 0;
  return (
    <li class="add-row">
      <span class="add-input">{input}</span>
      <ul class="add-outcomes">
        {state !== "done" && <Outcome mark={state} />}
        {isEmpty && <Outcome mark="skipped">there is no article in it</Outcome>}
        {articles.map((article) => (
          <Stored key={article.article} article={article} />
        ))}
        {skipped.map(({ input: name, reason }) => (
          <Outcome key={name} mark="skipped">
            {name !== input && `${name.slice(input.length)} `}
            {reason}
          </Outcome>
        ))}
      </ul>
    </li>
  );
}

function Stored({ article: { article, isNew, story, title, outlet } }: { readonly article: Ingested }) {
  const where = isNew && story ? story : article;
  return (
    <Outcome mark={isNew ? "stored" : "known"}>
      <Link to={{ path: ["stories", where], query: { read: article } }}>{title ?? "without a headline"}</Link>
      {outlet && <span class="soft"> · {outlet}</span>}
    </Outcome>
  );
}

const words: Record<Mark, string> = {
  waiting: "waiting",
  reading: "being read",
  stored: "stored",
  known: "known already",
  skipped: "skipped",
  stopped: "stopped",
};

function Outcome({ mark, children }: { readonly mark: Mark; readonly children?: ComponentChildren }) {
  return (
    <li class={`add-outcome add-${mark}`}>
      <span class="add-mark">
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d={shapes[mark]} />
        </svg>
        {words[mark]}
      </span>
      {children && <span>{children}</span>}
    </li>
  );
}
