import type { StorySummary } from "../../../core/model/stored.ts";
import { rangeText } from "../../../view/dates.ts";
import { Link } from "../../address/link.tsx";
import { ActorName } from "../../parts/actor-link.tsx";
import { VerdictMark } from "../../parts/verdict-mark.tsx";

/** A story in one line: when, what and who, by whom it is told, and whether they collide. */
export function StoryRow({ story }: { readonly story: StorySummary }) {
  const { id, title, from, to, actors } = story;
  return (
    <li class="story-row">
      <p class="story-when">{from ? rangeText({ from, to: to ?? from }) : "undated"}</p>
      <div class="story-what">
        <h2>
          <Link to={{ path: ["stories", id], query: {} }}>{title || "A story without a headline"}</Link>
        </h2>
        {actors.length > 0 && (
          <ul class="story-who" aria-label="Who is in it">
            {actors.map((actor) => (
              <li key={actor.id}>
                <ActorName {...actor} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <Outlets story={story} />
      <Disputed story={story} />
    </li>
  );
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

function Outlets({ story: { outlets, outletNames, articles } }: { readonly story: StorySummary }) {
  const more = outlets - outletNames.length;
  const unnamed = outletNames.length === 0 ? "of no known name" : `and ${more} more`;
  return (
    <div class="story-outlets">
      <p>
        {counted(outlets, "outlet")}
        {articles !== outlets && <span class="soft"> · {counted(articles, "article")}</span>}
      </p>
      <p class="story-names">{[outletNames.join(", "), more > 0 && unnamed].filter(Boolean).join(" ")}</p>
    </div>
  );
}

function Disputed({ story: { id, disputed } }: { readonly story: StorySummary }) {
  if (disputed === null)
    return (
      <p class="story-disputed soft" data-hint="Its accounts are compared when it is opened.">
        not compared yet
      </p>
    );
  if (disputed === 0) return <p class="story-disputed soft">nothing disputed</p>;
  return (
    <p class="story-disputed">
      <Link to={{ path: ["stories", id, "claims"], query: { verdict: "disputed" } }}>
        {disputed} <VerdictMark verdict="disputed" />
      </Link>
    </p>
  );
}
