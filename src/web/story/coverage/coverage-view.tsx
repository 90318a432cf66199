import { Empty } from "../../parts/empty.tsx";
import { useStory } from "../story-context.tsx";
import { EmphasisTable } from "./emphasis-table.tsx";
import { OutletNotes } from "./outlet-notes.tsx";
import { OwnVoiceTable } from "./own-voice-table.tsx";
import "./coverage-view.css";

/** What each outlet alone has and leaves out, what it dwells on, and how much of it no source stands behind. */
export function CoverageView() {
  const { coverage, emphasis, ownVoice } = useStory().page.dossier;
  return (
    <div class="coverage">
      <section aria-labelledby="coverage-title">
        <h2 id="coverage-title">Who left what out</h2>
        {coverage.outlets.length > 1 ? (
          <div class="coverage-outlets">
            {coverage.outlets.map((outlet) => (
              <OutletNotes key={outlet.articles.join()} outlet={outlet} />
            ))}
          </div>
        ) : (
          <Empty title="One outlet only">
            <p>There is nobody to compare it with. Add articles of other outlets about the same events.</p>
          </Empty>
        )}
      </section>
      {emphasis.length > 0 && <EmphasisTable />}
      {ownVoice.length > 0 && <OwnVoiceTable />}
    </div>
  );
}
