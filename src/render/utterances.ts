import type { Statement } from "../core/model/statement.ts";
import { quoted } from "./layout/rich.ts";
import type { StoryPage } from "./story-page.ts";

/** The same words of one speaker, wherever they are printed. */
export interface Utterance {
  readonly words: string;
  readonly statements: readonly [Statement, ...Statement[]];
}

/** Puts statements with identical words together; case, marks and spacing make no difference. */
export function groupUtterances(statements: readonly Statement[], page: StoryPage): Utterance[] {
  const groups = Map.groupBy(statements, (statement) => sameWords(contentOf(statement, page)));
  return [...groups.values()].map(([first, ...others]) => ({
    words: printedWords(first!, page),
    statements: [first!, ...others],
  }));
}

const sameWords = (words: string): string =>
  (
    words
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}'-]+/gu) ?? []
  ).join(" ");

/** What was said, with an ellipsis where the cue interrupts it. */
const contentOf = ({ article, content }: Statement, page: StoryPage): string =>
  content.map((span) => page.words({ article, span })).join(" … ");

const quotationMarks = /["“”„«»]/g;

/** The speaker's own words stand in quotation marks, others as the article has them. */
function printedWords(statement: Statement, page: StoryPage): string {
  const words = contentOf(statement, page);
  return statement.form === "direct" ? quoted(words.replace(quotationMarks, "")) : words;
}
