import type { ComponentChildren } from "preact";
import { Empty } from "../parts/empty.tsx";
import type { Answered } from "./use-answer.ts";

interface Props<Body> {
  readonly answered: Answered<Body>;
  readonly children: (body: Body, next: string | null) => ComponentChildren;
}

/** What is shown while one waits, what where it failed, and what where it is there. */
export function Answer<Body>({ answered, children }: Props<Body>) {
  if (answered.state === "waiting")
    return (
      <p class="soft" role="status">
        Loading …
      </p>
    );
  if (answered.state === "failed")
    return (
      <Empty title={answered.problem.title}>
        <p role="alert">{answered.problem.detail}</p>
      </Empty>
    );
  return <>{children(answered.body, answered.next)}</>;
}
