import type { Actor } from "../../model/actor.ts";
import type { Span } from "../../model/span.ts";
import type { Statement } from "../../model/statement.ts";
import { describeSource } from "./description.ts";

/** Somebody in a chain of attribution, by id or only by the words of the text. */
export interface Source {
  readonly actor: string | null;
  readonly text: string;
  readonly spans: readonly Span[];
  /** Whether it passes on what others say: [an agency], [state media], [reports]. */
  readonly relay: boolean;
}

/** A source with the statement that it stands in. */
export interface Station extends Source {
  readonly statement: Statement;
  readonly role: "relay" | "speaker";
}

/**
 * The far end of a chain, which comes innermost first: the outermost source that is not only a relay. [An agency
 * reported that the ministry said] ends at the ministry; [the ministry said A told B] too, since only the ministry says
 * that A did. Null for own voice.
 */
export const farEnd = (chain: readonly Statement[], actors: ReadonlyMap<string, Actor>): Source | null =>
  stationsTo(chain, actors).at(0) ?? null;

/** The way from the far end of a chain, which comes first, to the article; empty for own voice. */
export function stationsTo(chain: readonly Statement[], actors: ReadonlyMap<string, Actor>): Station[] {
  const stations = chain
    .filter(isSaid)
    .toReversed()
    .flatMap((statement) => stationsOf(statement, actors));
  const known = stations.filter(({ actor, text }) => actor !== null || text !== "");
  const end = known.find(({ relay }) => !relay) ?? known.at(-1) ?? stations.at(-1);
  return end === undefined ? [] : stations.slice(0, stations.indexOf(end) + 1).toReversed();
}

/**
 * [Norland wants calm], in an article's own words, is what the article believes of somebody's mind. What [officials fear]
 * or [experts think] without a name is what they told it; what they intend ([plan to leave]) is not.
 */
const isSaid = ({ cueClass, form, speaker, speakerText, rule }: Statement): boolean =>
  cueClass !== "believe" ||
  form !== "indirect" ||
  (speaker === null && !rule.endsWith("verb-infinitive") && telling.has(describeSource(speakerText).kind ?? ""));

/** People whose minds an article knows only from themselves. */
const telling: ReadonlySet<string> = new Set(["officials", "experts", "sources"]);

/** Who passed a statement on, then who made it. */
function stationsOf(statement: Statement, actors: ReadonlyMap<string, Actor>): Station[] {
  const { speaker, speakerText, source, relays } = statement;
  const people = [
    ...relays.map(({ actor, name, span }) => ({ actor, text: name, spans: [span], role: "relay" as const })),
    { actor: speaker, text: speakerText, spans: source, role: "speaker" as const },
  ];
  return people.map((one) => ({ ...one, statement, relay: isRelay(one.actor, one.text, actors) }));
}

function isRelay(actor: string | null, text: string, actors: ReadonlyMap<string, Actor>): boolean {
  if (actor !== null) return actors.get(actor)?.kind === "media";
  const { sort, kind } = describeSource(text);
  return sort === "media" || kind === "reports";
}
