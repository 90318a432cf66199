import { useMemo } from "preact/hooks";
import type { Statement } from "../../../core/model/statement.ts";
import { spread } from "../../../view/spread.ts";
import { groupUtterances } from "../../../view/utterances.ts";
import { ActorLink } from "../../parts/actor-link.tsx";
import { Few } from "../../parts/few.tsx";
import { useStory } from "../story-context.tsx";
import { UtteranceLine } from "./utterance-line.tsx";
import "./speaker-group.css";

interface Props {
  /** Null where nobody is named, or it is unclear who. */
  readonly speaker: string | null;
  readonly statements: readonly Statement[];
}

const utterancesShown = 5;

/** All that one speaker is quoted with, the most printed first. */
export function SpeakerGroup({ speaker, statements }: Props) {
  const { page } = useStory();
  const utterances = useMemo(() => groupUtterances(statements, page), [statements, page]);
  const role = page.dossier.actors.find(({ id }) => id === speaker)?.roles[0];
  const articles = spread(statements);
  return (
    <section class="speaker">
      <header class="speaker-head">
        <h3>{speaker ? <ActorLink id={speaker} /> : "Nobody named, or unclear who"}</h3>
        {role && <p class="small">{role}</p>}
        <p class="soft small">
          in {articles} {articles === 1 ? "article" : "articles"}
        </p>
      </header>
      <div class="speaker-said">
        <Few items={utterances} most={utterancesShown} what="statements">
          {(utterance) => <UtteranceLine key={utterance.statements[0].id + utterance.words} utterance={utterance} />}
        </Few>
      </div>
    </section>
  );
}
