import type { ActorRecord } from "../../../core/model/stored.ts";
import { Link } from "../../address/link.tsx";
import { apiAddress } from "../../api/client.ts";
import { usePages } from "../../api/use-pages.ts";
import { Empty } from "../../parts/empty.tsx";
import type { PageProps } from "../page.ts";
import { PagesShown } from "../parts/pages-shown.tsx";
import { Subscribe } from "../parts/subscribe.tsx";
import { useAlternate, useTitle } from "../parts/use-head.ts";
import { ActorFilters } from "./actor-filters.tsx";
import { DriftShown } from "./drift-shown.tsx";
import { filterStatements, groupByDay } from "./sayings.ts";
import { SayingsShown } from "./sayings-shown.tsx";
import type { Query } from "../../address/address.ts";
import "../parts/page-head.css";
import "./actor.css";

/** Statements that are asked for at once. */
const limit = 300;

/** `/actors/{name or id}`: all that somebody said. */
export function ActorPage({ rest: [asked = ""], query }: PageProps) {
  const { after, before } = query;
  const records = usePages("who", [asked], { after, before, limit });
  const actors = records.pages[0]?.body.actors ?? [];
  const name = actors.length === 1 ? actors[0]!.name : asked;
  const feed = apiAddress("who", [actors.length === 1 ? actors[0]!.id : asked], { format: "atom" });
  useTitle(name);
  useAlternate(feed, "application/atom+xml", `Statements of ${name}`);
  return (
    <>
      <div class="page-head">
        <div class="actor-name">
          <h1>{name}</h1>
          {actors.length === 1 && <p class="soft small">{namedIn(actors[0]!.articles)}</p>}
        </div>
        <Subscribe feeds={[{ name: `Statements of ${name}`, address: feed, kind: "atom" }]} />
      </div>
      <PagesShown asked={records}>
        {(bodies) => <Shown records={bodies} asked={asked} query={query} hasMore={records.more !== undefined} />}
      </PagesShown>
    </>
  );
}

interface Props {
  readonly records: readonly ActorRecord[];
  readonly asked: string;
  readonly query: Query;
  readonly hasMore: boolean;
}

function Shown({ records, asked, query, hasMore }: Props) {
  const actors = records[0]!.actors;
  if (actors.length === 0) return <Nobody asked={asked} />;
  const statements = records.flatMap((record) => record.statements);
  const shown = filterStatements(statements, query);
  return (
    <>
      <Meant actors={actors} asked={asked} />
      <ActorFilters statements={statements} query={query} />
      <p class="actor-count" role="status">
        {shown.length === statements.length ? "" : `${shown.length} of `}
        {hasMore && "the newest "}
        {statements.length} {statements.length === 1 ? "statement" : "statements"}
      </p>
      <div class="actor-columns">
        <SayingsShown days={groupByDay(shown)} hasSeveral={actors.length > 1} />
        <DriftShown drift={records.flatMap(({ drift }) => drift)} statements={statements} />
      </div>
    </>
  );
}

const namedIn = (articles: number): string => `named in ${articles} ${articles === 1 ? "article" : "articles"}`;

/** Whom the words may mean, where that is not one. */
function Meant({ actors, asked }: Pick<ActorRecord, "actors"> & { readonly asked: string }) {
  if (actors.length === 1) return null;
  return (
    <div class="actor-meant">
      <p>
        “{asked}” may mean one of {actors.length}; what all of them said is below. Choose one:
      </p>
      <ul>
        {actors.map(({ id, name, articles: count }) => (
          <li key={id}>
            <Link to={{ path: ["actors", id], query: {} }}>{name}</Link>{" "}
            <span class="soft small">{namedIn(count)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const Nobody = ({ asked }: { readonly asked: string }) => (
  <Empty title={`Nobody is known as “${asked}”`}>
    <p>
      Write the whole name or a part of it, or{" "}
      <Link to={{ path: ["search"], query: { q: asked } }}>search for these words</Link>.
    </p>
  </Empty>
);
