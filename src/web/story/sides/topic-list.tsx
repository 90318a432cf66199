import type { StoryTopic } from "../../../core/model/dossier.ts";
import { FewCites } from "../../parts/few-cites.tsx";

interface Props {
  readonly topics: readonly StoryTopic[];
  /** Of these, what nobody else names. */
  readonly alone?: readonly string[];
}

/** What a contact was about, by one account; a mark beside what only this account names. */
export function TopicList({ topics, alone = [] }: Props) {
  return (
    <ul class="topics">
      {topics.map(({ topic, evidence }) => (
        <li key={topic}>
          {topic}
          {alone.includes(topic) && <span class="topic-alone">only here</span>}{" "}
          <FewCites evidence={evidence} most={4} />
        </li>
      ))}
    </ul>
  );
}
