import { copiesOf } from "../../../view/copies.ts";
import { flagWords } from "../../../view/flag-words.ts";
import { ArticleLink } from "../../parts/article-link.tsx";
import { Few } from "../../parts/few.tsx";
import { useStory } from "../story-context.tsx";
import "./article-notes.css";

const notesShown = 6;

/** What one must know of the articles before one trusts them: machine-written, opinion, cut short, copied, not read. */
export function ArticleNotes() {
  const { dossier } = useStory().page;
  const copies = copiesOf(dossier);
  const noted = dossier.articles.flatMap((article) => {
    const copy = copies.find((one) => one.article === article.id);
    const notes = [
      ...article.flags.map(flagWords),
      ...(copy ? [`prints words of ${listed(copy.from)} in ${claimCount(copy.claims)}`] : []),
    ];
    return notes.length > 0 ? [{ article, notes }] : [];
  });
  if (noted.length + dossier.skipped.length === 0) return null;
  return (
    <section aria-labelledby="article-notes">
      <h2 id="article-notes">About the articles</h2>
      <Few items={noted} most={notesShown} what="notes" class="article-notes">
        {({ article, notes }) => (
          <li key={article.id}>
            <ArticleLink article={article} />
            <span class="article-note">{notes.join(" · ")}</span>
          </li>
        )}
      </Few>
      {dossier.skipped.length > 0 && (
        <Few items={dossier.skipped} most={notesShown} what="that were not read" class="article-notes">
          {({ input, reason }) => (
            <li key={input}>
              <span>Not read: {input}</span>
              <span class="article-note">{reason}</span>
            </li>
          )}
        </Few>
      )}
    </section>
  );
}

const namesShown = 2;

const listed = (names: readonly string[]): string =>
  names.length > namesShown
    ? `${names.slice(0, namesShown).join(", ")} and ${names.length - namesShown} more`
    : names.join(" and ");

const claimCount = (count: number): string => `${count} ${count === 1 ? "claim" : "claims"}`;
