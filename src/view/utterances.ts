import type { Statement } from "../core/model/statement.ts";
import { quoted } from "./quoted.ts";
import { spread } from "./spread.ts";
import type { StoryPage } from "./story-page.ts";

/** The same words of one speaker, wherever they are printed. */
export interface Utterance {
  readonly words: string;
  readonly statements: readonly [Statement, ...Statement[]];
}

/** Puts statements with identical words together, the most widely printed first, then each article in turn; case, marks, spacing and [realise] for [realize] make no difference. */
export function groupUtterances(statements: readonly Statement[], page: StoryPage): Utterance[] {
  const groups = Map.groupBy(statements.flatMap(pieces), (statement) => sameWords(contentOf(statement, page)));
  const utterances = [...groups.values()].map(([first, ...others]) => ({
    words: wordsOf(first!, page),
    statements: [first!, ...others] as const,
  }));
  const ranks = rankInArticle(utterances);
  return utterances.toSorted((a, b) => spread(b.statements) - spread(a.statements) || ranks.get(a)! - ranks.get(b)!);
}

/** A quotation that a cue interrupts is printed in pieces, since others may print only one of them. */
const pieces = (statement: Statement): Statement[] =>
  statement.form === "direct" ? statement.content.map((span) => ({ ...statement, content: [span] })) : [statement];

const plainness: Record<Statement["form"], number> = { direct: 0, mixed: 1, indirect: 2 };

/** The place of each among its own article's, quotations first: so that every article is heard before one is heard twice. */
function rankInArticle(utterances: readonly Utterance[]): Map<Utterance, number> {
  const ordered = utterances.toSorted(
    ({ statements: [a] }, { statements: [b] }) => plainness[a.form] - plainness[b.form],
  );
  const byArticle = Map.groupBy(ordered, ({ statements: [{ article }] }) => article);
  return new Map(
    [...byArticle.values()].flatMap((group) => group.map((utterance, rank) => [utterance, rank] as const)),
  );
}

/** Words as they are compared: without case and marks, [realise] as [realize]. */
export const sameWords = (words: string): string =>
  (
    words
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}'-]+/gu) ?? []
  )
    .map((word) => word.replace(/is(e[ds]?|ing|ation)$/, "iz$1"))
    .join(" ");

/** What was said, with an ellipsis where the cue interrupts it. */
const contentOf = ({ article, content }: Statement, page: StoryPage): string =>
  content.map((span) => page.words({ article, span })).join(" … ");

/** The speaker's own words stand in quotation marks, others as the article has them. */
export function wordsOf(statement: Statement, page: StoryPage): string {
  if (statement.form !== "direct") return contentOf(statement, page).replace(/^that /, "");
  const parts = statement.content.map((span) => unquote(page.words({ article: statement.article, span })));
  return quoted(parts.join(" … "));
}

/** Without the quotation marks around it: “A,” → A, */
export const unquote = (text: string): string =>
  text
    .replace(/^['‘](.*)['’]$/, "$1")
    .replace(/^["“„«]/, "")
    .replace(/["”»]$/, "");
