import { Link } from "../../address/link.tsx";
import { Empty } from "../../parts/empty.tsx";
import { countProgress, grownStories, type GrownStory, type Progress } from "./progress.ts";
import { ProgressRow } from "./progress-row.tsx";
import { forgetAdding, stopAdding } from "./session.ts";

/** What becomes of each input, as it happens, and then the stories that grew. */
export function ProgressShown({ progress }: { readonly progress: Progress }) {
  const { rows, state, problem } = progress;
  const grown = grownStories(progress);
  return (
    <>
      <div class="add-state">
        <Summary progress={progress} />
        {state === "running" ? (
          <button class="button" type="button" onClick={stopAdding}>
            Stop
          </button>
        ) : (
          <button class="button" type="button" onClick={forgetAdding}>
            Add more
          </button>
        )}
      </div>
      {problem && (
        <Empty title={problem.title}>
          <p role="alert">{problem.detail}</p>
        </Empty>
      )}
      {state !== "running" && grown.length > 0 && <Grown stories={grown} />}
      <section aria-labelledby="add-inputs">
        <h2 id="add-inputs">What became of each</h2>
        <ol class="add-rows">
          {rows.map((row) => (
            <ProgressRow key={row.input} row={row} />
          ))}
        </ol>
      </section>
    </>
  );
}

const leads = { running: "Adding", ended: "Done", stopped: "Stopped", failed: "Not all was added" } as const;

function Summary({ progress }: { readonly progress: Progress }) {
  const { inputs, done, stored, known, skipped } = countProgress(progress);
  const facts = [
    `${done} of ${inputs} read`,
    `${stored} stored`,
    known > 0 && `${known} known already`,
    skipped > 0 && `${skipped} skipped`,
  ].filter(Boolean);
  return (
    <div class="add-summary">
      <p role="status">
        <strong>{leads[progress.state]}</strong>: {facts.join(" · ")}
        {progress.state === "stopped" && ". What is stored stays."}
      </p>
      <progress max={inputs} value={done} aria-label="Inputs that are read" />
    </div>
  );
}

function Grown({ stories }: { readonly stories: readonly GrownStory[] }) {
  return (
    <section aria-labelledby="add-grown">
      <h2 id="add-grown">{stories.length === 1 ? "The story that grew" : `${stories.length} stories grew`}</h2>
      <ul class="add-grown">
        {stories.map(({ story, isNew, titles }) => (
          <li key={story}>
            <Link to={{ path: ["stories", story], query: {} }}>
              {titles.find((title) => title) ?? "A story without a headline"}
            </Link>{" "}
            <span class="small soft">
              {isNew ? "new" : "grown"} · {titles.length} {titles.length === 1 ? "article" : "articles"} added
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
