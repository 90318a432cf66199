import type { ComponentChildren } from "preact";
import type { Event } from "../../../core/model/event.ts";
import { rangeText } from "../../../view/dates.ts";
import { othersIn, outcomesOf, sidesTaken, variantsOf } from "../../../view/event-facts.ts";
import { printedWords } from "../../../view/printed-words.ts";
import { quoted } from "../../../view/quoted.ts";
import { tellerGroups } from "../../../view/teller-groups.ts";
import type { ToldEvent } from "../../../view/told-events.ts";
import { FewCites } from "../../parts/few-cites.tsx";
import { StatusMark, StatusShape } from "../../parts/status-mark.tsx";
import { useStory } from "../story-context.tsx";
import { EventTitle } from "./event-title.tsx";

interface Props {
  readonly told: ToldEvent;
}

/** One event: when, what, who; how, how long, who called, what about, on whose word. */
export function PastEvent({ told }: Props) {
  const { page } = useStory();
  const { dated, status, event } = told;
  const words = printedWords(told, page);
  return (
    <li class="event">
      <span class="event-when">
        {dated?.from ? rangeText({ from: dated.from, to: dated.to ?? dated.from }) : "no date"}
      </span>
      <StatusShape status={status} />
      <div class="event-body">
        <h3>
          <EventTitle title={event.title} /> {status !== "happened" && <StatusMark status={status} />}
        </h3>
        {words && <p class="event-words">{words}</p>}
        <Facts told={told} />
      </div>
    </li>
  );
}

const topicsShown = 4;

function Facts({ told }: Props) {
  const { page } = useStory();
  const { event, mentions } = told;
  const topics = event.agenda.slice(0, topicsShown);
  return (
    <dl class="event-facts">
      <Fact name="with">{othersIn(told, page).join(", ")}</Fact>
      <Variants name="how" told={told} read={({ mode }) => mode} />
      <Variants name="how long" told={told} read={({ duration }) => duration && quoted(duration.text)} />
      {sidesTaken(told, page).map(({ deed, name }) => (
        <Fact key={`${deed} ${name}`} name={deed}>
          {name}
        </Fact>
      ))}
      <Cited
        name="about"
        parts={topics.map(({ topic, evidence }) => ({ words: topic, evidence }))}
        rest={event.agenda.length - topics.length}
      />
      <Fact name="led to">{outcomesOf(told, page).join(" · ")}</Fact>
      <Cited
        name="told by"
        parts={tellerGroups(mentions, page).map(({ source, mentions: places }) => ({
          words: source,
          evidence: places,
        }))}
      />
    </dl>
  );
}

function Variants({
  name,
  told,
  read,
}: Props & { readonly name: string; readonly read: (event: Event) => string | null }) {
  return (
    <Cited
      name={name}
      parts={variantsOf(told, read).map(({ value, mentions }) => ({ words: value, evidence: mentions }))}
    />
  );
}

interface Part {
  readonly words: string;
  readonly evidence: Parameters<typeof FewCites>[0]["evidence"];
}

function Cited({
  name,
  parts,
  rest = 0,
}: {
  readonly name: string;
  readonly parts: readonly Part[];
  readonly rest?: number;
}) {
  if (parts.length === 0) return null;
  return (
    <Fact name={name}>
      {parts.map(({ words, evidence }) => (
        <span key={words} class="event-part">
          {words} <FewCites evidence={evidence} />
        </span>
      ))}
      {rest > 0 && <span class="soft">and {rest} more</span>}
    </Fact>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  if (!children) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
