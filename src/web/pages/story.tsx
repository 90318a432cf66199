import { useMemo } from "preact/hooks";
import { Answer } from "../api/answer.tsx";
import { useAnswer } from "../api/use-answer.ts";
import { Story } from "../story/story.tsx";
import type { PageProps } from "./page.ts";

/** `/stories/{id}` and behind it the name of a view. */
export function StoryPage({ rest: [id = "", view = ""] }: PageProps) {
  const answered = useAnswer("story", [id]);
  const base = useMemo(() => ["stories", id], [id]);
  return <Answer answered={answered}>{(dossier) => <Story dossier={dossier} base={base} view={view} />}</Answer>;
}
