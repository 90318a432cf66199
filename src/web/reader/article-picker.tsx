import { useStory } from "../story/story-context.tsx";

interface Props {
  readonly label: string;
  /** Id of the article that is chosen; none where there is an `empty` first entry. */
  readonly value?: string;
  /** What stands in the list before one is chosen. */
  readonly empty?: string;
  /** Id of an article that is not offered. */
  readonly without: string;
  readonly onPick: (article: string) => void;
}

/** A list of the story's articles to choose one from. */
export function ArticlePicker({ label, value = "", empty, without, onPick }: Props) {
  const { dossier, labels } = useStory().page;
  const offered = dossier.articles.filter(({ id }) => id !== without);
  if (offered.length === 0) return null;
  return (
    <select
      class="field no-print"
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => onPick(currentTarget.value)}
    >
      {empty && <option value="">{empty}</option>}
      {offered.map(({ id }) => (
        <option key={id} value={id}>
          {labels.one(id)}
        </option>
      ))}
    </select>
  );
}
