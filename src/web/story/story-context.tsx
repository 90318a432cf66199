import { createContext, type ComponentChildren } from "preact";
import { useContext, useMemo } from "preact/hooks";
import type { Dossier } from "../../core/model/dossier.ts";
import { openStoryPage, type StoryPage } from "../../view/story-page.ts";

/** The story that a part of the page is about. */
export interface OpenStory {
  readonly page: StoryPage;
  /** The path of the story itself: `["stories", "4f2a…"]`; empty in a report, which has only one. */
  readonly base: readonly string[];
}

const Context = createContext<OpenStory | null>(null);

export function useStory(): OpenStory {
  const story = useContext(Context);
  if (!story) throw new Error("no story around this part of the page");
  return story;
}

interface Props {
  readonly dossier: Dossier;
  readonly base: readonly string[];
  readonly children: ComponentChildren;
}

export function StoryProvider({ dossier, base, children }: Props) {
  const story = useMemo(() => ({ page: openStoryPage(dossier, true), base }), [dossier, base.join("/")]);
  return <Context.Provider value={story}>{children}</Context.Provider>;
}
