import { dateText } from "../../../view/dates.ts";
import { ActorName } from "../../parts/actor-link.tsx";
import { Empty } from "../../parts/empty.tsx";
import { printedContent } from "../parts/printed-content.ts";
import { Manner } from "../parts/manner.tsx";
import { StatementFacts, StatementPlaces } from "../parts/statement-facts.tsx";
import type { DayOfSayings, StoredSaying } from "./sayings.ts";

interface Props {
  readonly days: readonly DayOfSayings[];
  /** Whether it must be told who of several speaks. */
  readonly hasSeveral: boolean;
}

/** What was said, by day. */
export function SayingsShown({ days, hasSeveral }: Props) {
  if (days.length === 0)
    return (
      <Empty title="No statement fits">
        <p>Clear a filter to see more.</p>
      </Empty>
    );
  return (
    <section aria-labelledby="actor-said">
      <h2 id="actor-said">What was said</h2>
      {days.map(({ day, sayings }) => (
        <div key={day ?? "undated"} class="actor-day">
          <h3 data-hint={day ? "When it was said, where an article tells; else when it was published." : undefined}>
            {day ? dateText(day) : "undated"}
          </h3>
          <ol>
            {sayings.map((saying) => (
              <Saying key={saying.statements[0].id} saying={saying} hasSeveral={hasSeveral} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function Saying({ saying: { statements }, hasSeveral }: { saying: StoredSaying; hasSeveral: boolean }) {
  const [first] = statements;
  return (
    <li class="actor-saying">
      <p class="actor-words">
        <Manner statement={first} />
        {printedContent(first)}
      </p>
      <p class="actor-facts">
        {hasSeveral && <ActorName id={first.speaker} name={first.speakerName} />}
        <StatementFacts statement={first} />
        <StatementPlaces statements={statements} />
      </p>
    </li>
  );
}
