import type { ComponentChildren } from "preact";
import type { PartyAccount } from "../../../core/model/dossier.ts";
import { sayingsOf, type Saying } from "../../../view/party-sayings.ts";
import type { StoryPage } from "../../../view/story-page.ts";
import { ActorLink } from "../../parts/actor-link.tsx";
import { Few } from "../../parts/few.tsx";
import { FewCites } from "../../parts/few-cites.tsx";
import { useStory } from "../story-context.tsx";
import type { PartsTold } from "./parts-told.ts";
import { TopicList } from "./topic-list.tsx";

interface Props {
  readonly account: PartyAccount;
  readonly told: PartsTold;
}

/** One side: who spoke for it, what it says was said at the contact, what it says of it, and its list of topics. */
export function Party({ account, told }: Props) {
  const { page } = useStory();
  const { name, speakers, party, topics, alone } = account;
  const sayings = sayingsOf(account, page);
  const isSilent = speakers.length === 0;
  const named = speakers.filter((id) => id !== party);
  return (
    <div
      class={isSilent ? "party party-silent" : "party"}
      style={{ "--parts": 1 + Object.values(told).filter(Boolean).length }}
    >
      <header>
        <h4 class="party-name">{name}</h4>
        {named.length > 0 && <Speakers ids={named} />}
        {isSilent && <Silence account={account} />}
      </header>
      <Part title="Said in it" isTold={told.inIt} isSilent={isSilent}>
        <Sayings sayings={sayings.filter(({ isInIt }) => isInIt)} />
      </Part>
      <Part title="Said of it" isTold={told.ofIt} isSilent={isSilent}>
        <Sayings sayings={sayings.filter(({ isInIt }) => !isInIt)} />
      </Part>
      <Part title="What it was about" isTold={told.topics} isSilent={isSilent}>
        {topics.length > 0 ? <TopicList topics={topics} alone={alone} /> : <Nothing />}
      </Part>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  /** Whether any side has something to it. */
  readonly isTold: boolean;
  readonly isSilent: boolean;
  readonly children: ComponentChildren;
}

/** One part of an account; where only other sides have something to it, that this one has not. */
function Part({ title, isTold, isSilent, children }: PartProps) {
  if (!isTold || isSilent) return null;
  return (
    <div>
      <h5>{title}</h5>
      {children}
    </div>
  );
}

function Speakers({ ids }: { readonly ids: readonly string[] }) {
  return (
    <p class="soft small">
      by{" "}
      {ids.map((id, at) => (
        <span key={id}>
          {at > 0 && ", "}
          <ActorLink id={id} />
        </span>
      ))}
    </p>
  );
}

/** Whether a silent side is quoted on anything. */
function Silence({ account: { otherwise } }: Pick<Props, "account">) {
  const { page } = useStory();
  return (
    <p class="soft small">
      {otherwise.length > 0
        ? `Nothing that is surely on this; quoted on other things in ${whereOf(otherwise, page)}`
        : "Not quoted in these articles"}
    </p>
  );
}

const namesShown = 3;

/** The articles by name, or how many they are. */
const whereOf = (articles: readonly string[], { labels }: StoryPage): string =>
  articles.length > namesShown ? `${articles.length} articles` : labels.many(articles);

const sayingsShown = 5;

function Sayings({ sayings }: { readonly sayings: readonly Saying[] }) {
  if (sayings.length === 0) return <Nothing />;
  return (
    <Few items={sayings} most={sayingsShown} what="sayings" class="sayings">
      {(saying) => <SayingLine key={saying.words} saying={saying} />}
    </Few>
  );
}

const Nothing = () => <p class="soft small">nothing that is quoted</p>;

function SayingLine({ saying: { words, manner, quoting, evidence } }: { readonly saying: Saying }) {
  const { page } = useStory();
  const lead = [quoting === null ? "" : `quoting ${page.actorName(quoting)}`, manner].filter(Boolean).join(", ");
  return (
    <li>
      {lead && <span class="soft">{lead}: </span>}
      {words} <FewCites evidence={evidence} most={4} />
    </li>
  );
}
