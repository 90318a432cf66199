import type { Statement } from "../core/model/statement.ts";
import type { StoryPage } from "./story-page.ts";

/** On whose word an article tells something; null for its own voice. */
export interface Teller {
  readonly article: string;
  readonly source: string | null;
}

/** The nearest speaker behind each place of an article. */
export function tellersOf(places: readonly { article: string; statement: string | null }[], page: StoryPage): Teller[] {
  return places.map(({ article, statement }) => {
    const said = page.statement(statement);
    return { article, source: said ? speakerName(said, page) : null };
  });
}

/** Who speaks: the actor's name, the words of the text, or that nobody is named. */
export function speakerName({ speaker, speakerText }: Statement, { actorName }: Pick<StoryPage, "actorName">): string {
  if (speaker) return actorName(speaker);
  return speakerText || unnamed;
}

export const unnamed = "nobody named";
