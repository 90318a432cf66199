import { Ingested, Reanalysed, StoryChange, StorySummary, Table } from "../../../core/model/stored.ts";
import type { Operation } from "../../../operations/index.ts";
import { presentActor } from "./actor.ts";
import { presentAnalyses } from "./analyses.ts";
import { presentComparison, presentStory } from "./dossier.ts";
import { presentExplanation } from "./explanation.ts";
import { presentHits } from "./hits.ts";
import { presentList } from "./listed.ts";
import type { Presenter } from "./presenter.ts";
import { presentText } from "./text.ts";
import { presentUpcoming } from "./upcoming.ts";

const asList = (result: unknown): readonly unknown[] => result as readonly unknown[];

const alone = { itemsOf: (result: unknown) => [result], wrap: (item: unknown) => item };
const inArray = { itemsOf: asList, wrap: (item: unknown) => [item] };

/** How the results of operations are told to a model, by the operation's name. */
const presenters: Readonly<Record<string, Presenter>> = {
  story: presentStory,
  compare: presentComparison,
  analyse: presentAnalyses,
  explain: presentExplanation,
  article: presentText,
  search: presentHits,
  who: presentActor,
  upcoming: presentUpcoming,
  stories: presentList({
    about: "Gives ids, titles, dates, and how many articles, outlets and disputed claims each has; ask story for one.",
    item: StorySummary,
    ...inArray,
  }),
  ingest: presentList({
    about:
      "Gives each article's id, whether it is new, and the story it came into. Ingesting the same again changes nothing.",
    item: Ingested,
    ...alone,
  }),
  judge: presentList({ about: "Gives what became of the stories.", item: StoryChange, ...inArray }),
  reanalyse: presentList({ about: "Gives how far it has come.", item: Reanalysed, ...alone }),
  export: presentList({
    about: "Gives rows, with skip and limit; without spans: for those ask story, who or search.",
    item: Table.unwrap().shape.rows.unwrap().element,
    itemsOf: (result) => (result as Table).rows,
    wrap: (row) => ({ isFirst: false, rows: [row] }),
    isPaged: true,
  }),
};

/** How the results of an operation are told to a model: in its own way, or as they are, one after the other. */
export const presenterOf = ({ name, output }: Operation): Presenter =>
  presenters[name] ?? presentList({ about: "", item: output, ...alone });
