import { useState } from "preact/hooks";
import type { Input } from "../../api/ingest.ts";
import { useTitle } from "../parts/use-head.ts";
import { nameFiles, readAddresses } from "./chosen.ts";
import { ProgressShown } from "./progress-shown.tsx";
import { startAdding, useProgress } from "./session.ts";
import { useDrop } from "./use-drop.ts";
import "../parts/page-head.css";
import "./add.css";

/** `/add`: files and addresses, and what becomes of them. */
export function AddPage() {
  const progress = useProgress();
  const isRunning = progress?.state === "running";
  const add = (files: readonly File[]): void => {
    if (files.length > 0 && !isRunning) void startAdding(nameFiles(files));
  };
  const isOver = useDrop(add);
  useTitle("Add articles");
  return (
    <div class="add">
      <h1>Add articles</h1>
      {progress ? (
        <ProgressShown progress={progress} />
      ) : (
        <>
          <p class="page-lead">
            Of several outlets, on the same events: they are read, analysed on this machine, and grouped into stories as
            they come.
          </p>
          <Files onFiles={add} />
          <Addresses onAddresses={(inputs) => void startAdding(inputs)} />
        </>
      )}
      {isOver && !isRunning && (
        <div class="add-over" aria-hidden="true">
          Drop them anywhere
        </div>
      )}
    </div>
  );
}

function Files({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  return (
    <section class="add-files" aria-labelledby="add-files">
      <h2 id="add-files">Files</h2>
      <p>Drop files anywhere on this page, or</p>
      <label class="button button-main add-choose">
        Choose files
        <input
          class="unseen"
          type="file"
          multiple
          onChange={({ currentTarget }) => onFiles([...(currentTarget.files ?? [])])}
        />
      </label>
      <p class="small soft">
        Plain or scraped text, saved pages (.html), JSON and JSONL, RSS and Atom with full texts, WARC archives; also
        packed with gzip. 50 MB at once.
      </p>
    </section>
  );
}

function Addresses({ onAddresses }: { readonly onAddresses: (inputs: readonly Input[]) => void }) {
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const submit = (event: Event): void => {
    event.preventDefault();
    const read = readAddresses(text);
    setWrong(read.wrong);
    if (read.wrong.length === 0 && read.inputs.length > 0) onAddresses(read.inputs);
  };
  return (
    <form class="add-addresses" aria-labelledby="add-addresses" onSubmit={submit}>
      <h2 id="add-addresses">Addresses</h2>
      <label class="small soft" for="add-lines">
        Of articles, feeds or lists of feeds, one a line. They are fetched as their robots.txt allows, one host once a
        second.
      </label>
      <textarea
        id="add-lines"
        class="field"
        rows={5}
        spellcheck={false}
        placeholder="https://"
        value={text}
        aria-invalid={wrong.length > 0}
        aria-describedby={wrong.length > 0 ? "add-wrong" : undefined}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      {wrong.length > 0 && (
        <p id="add-wrong" class="add-wrong" role="alert">
          No address: {wrong.slice(0, 3).join(", ")}
          {wrong.length > 3 && ` and ${wrong.length - 3} more`}. Write it whole, with https:// before it.
        </p>
      )}
      <button class="button" type="submit" disabled={text.trim() === ""}>
        Fetch and add
      </button>
    </form>
  );
}
