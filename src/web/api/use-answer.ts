import { useEffect, useState } from "preact/hooks";
import { ask, type Answers, type Page, type Problem } from "./client.ts";

export type Answered<Body> =
  | { readonly state: "waiting" }
  | ({ readonly state: "there" } & Page<Body>)
  | { readonly state: "failed"; readonly problem: Problem };

type Parameters = Readonly<Record<string, string | number | undefined>>;

/** What the server answers, asked again when the question changes. */
export function useAnswer<Name extends keyof Answers>(
  name: Name,
  path: readonly string[],
  parameters: Parameters = {},
): Answered<Answers[Name]> {
  const [answered, setAnswered] = useState<Answered<Answers[Name]>>({ state: "waiting" });
  const question = JSON.stringify([name, path, parameters]);
  useEffect(() => {
    const stop = new AbortController();
    setAnswered({ state: "waiting" });
    ask(name, path, parameters, stop.signal).then(
      (page) => setAnswered({ state: "there", ...page }),
      (problem: Problem) => stop.signal.aborted || setAnswered({ state: "failed", problem }),
    );
    return () => stop.abort();
  }, [question]);
  return answered;
}
