import { useEffect, useState } from "preact/hooks";
import { apiAddress, askFor, type Answers, type Page, type Problem } from "./client.ts";

type Parameters = Readonly<Record<string, string | number | undefined>>;

/** Pages of an answer, as many as were asked for. */
export interface Pages<Body> {
  /** While another question waits for its answer, these are of the one before. */
  readonly pages: readonly Page<Body>[];
  readonly isWaiting: boolean;
  readonly problem: Problem | null;
  /** Asks for one page more; undefined where there is none. */
  readonly more: (() => void) | undefined;
}

interface State<Body> extends Omit<Pages<Body>, "more"> {
  readonly question: string;
}

/** Pages that were shown, so that going back shows them at once and where one was. */
const shown = new Map<string, readonly Page<unknown>[]>();
const mostShown = 20;

function remember(question: string, pages: readonly Page<unknown>[]): void {
  shown.delete(question);
  shown.set(question, pages);
  if (shown.size > mostShown) shown.delete(shown.keys().next().value!);
}

/** What the server answers, page by page: what was shown before is shown again, and the first page asked anew. */
export function usePages<Name extends keyof Answers>(
  name: Name,
  path: readonly string[],
  parameters: Parameters = {},
): Pages<Answers[Name]> {
  type Body = Answers[Name];
  const question = apiAddress(name, path, parameters);
  const [state, setState] = useState(() => openQuestion<Body>(question, []));
  useEffect(() => {
    const stop = new AbortController();
    setState((before) => openQuestion(question, before.pages));
    askFor<Body>(question, stop.signal).then(
      (first) => setState(() => answer(question, first)),
      (problem: Problem) => stop.signal.aborted || setState(() => ({ question, pages: [], isWaiting: false, problem })),
    );
    return () => stop.abort();
  }, [question]);
  return { ...state, more: moreOf(state, setState) };
}

function openQuestion<Body>(question: string, before: readonly Page<Body>[]): State<Body> {
  const pages = shown.get(question) as readonly Page<Body>[] | undefined;
  return { question, pages: pages ?? before, isWaiting: !pages, problem: null };
}

/** Further pages stay where the first has not changed. */
function answer<Body>(question: string, first: Page<Body>): State<Body> {
  const known = shown.get(question) as readonly Page<Body>[] | undefined;
  const pages = known && JSON.stringify(known[0]) === JSON.stringify(first) ? known : [first];
  remember(question, pages);
  return { question, pages, isWaiting: false, problem: null };
}

function moreOf<Body>(
  { question, pages, isWaiting }: State<Body>,
  setState: (change: (state: State<Body>) => State<Body>) => void,
): (() => void) | undefined {
  const next = pages.at(-1)?.next;
  if (!next || isWaiting) return undefined;
  return () => {
    setState((state) => ({ ...state, isWaiting: true }));
    askFor<Body>(next, new AbortController().signal).then(
      (page) => {
        remember(question, [...pages, page]);
        setState((state) => (state.question === question ? { ...state, ...openQuestion(question, []) } : state));
      },
      (problem: Problem) => setState((state) => ({ ...state, isWaiting: false, problem })),
    );
  };
}
