import { useMemo } from "preact/hooks";
import { Answer } from "../api/answer.tsx";
import { useAnswer } from "../api/use-answer.ts";
import { Story } from "../story/story.tsx";
import type { PageProps } from "./page.ts";
import { useTitle } from "./parts/use-head.ts";

/** `/stories/{id}` and behind it the name of a view. */
export function StoryPage({ rest: [id = "", view = ""] }: PageProps) {
  const answered = useAnswer("story", [id]);
  const base = useMemo(() => ["stories", id], [id]);
  const articles = answered.state === "there" ? answered.body.articles : [];
  useTitle(articles.find(({ title }) => title)?.title ?? "Story");
  return <Answer answered={answered}>{(dossier) => <Story dossier={dossier} base={base} view={view} />}</Answer>;
}
