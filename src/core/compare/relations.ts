import type { Relation } from "../model/dossier.ts";
import type { Evidence } from "../model/span.ts";
import type { Statement } from "../model/statement.ts";
import type { EventGroup } from "./events/event-group.ts";
import type { ToldEvent } from "./events/told-event.ts";
import type { Material } from "./material.ts";
import { byText } from "./order.ts";

/** One thing that one actor did or said towards another. */
interface Dealing {
  readonly from: string;
  readonly to: string;
  /** Of an event; null of a statement. */
  readonly tone: number | null;
  readonly evidence: readonly Evidence[];
}

/**
 * Who acts towards whom, and who speaks to whom. An event counts once, however many articles tell of it, if it is done,
 * goes on or is planned: what somebody demands, may do or denies is no act.
 */
export function tellRelations({ events, analyses }: Material): Relation[] {
  const statements = analyses.flatMap((analysis) => analysis.statements);
  const dealings = [
    ...events.flatMap((group) => dealingsIn(group)),
    ...statements.flatMap((statement) => addressing(statement)),
  ];
  const pairs = Map.groupBy(dealings, ({ from, to }) => `${from}\n${to}`);
  return [...pairs].toSorted(([a], [b]) => byText(a, b)).map(([, between]) => toRelation(between));
}

function toRelation(between: readonly Dealing[]): Relation {
  const { from, to } = between[0]!;
  const tones = between.flatMap(({ tone }) => tone ?? []);
  const mean = tones.reduce((sum, tone) => sum + tone, 0) / Math.max(1, tones.length);
  return {
    from,
    to,
    events: tones.length,
    statements: between.length - tones.length,
    tone: Math.round(mean * 1000) / 1000,
    evidence: between.flatMap(({ evidence }) => evidence),
  };
}

/** Words weigh half of what deeds do; a plan is words, whatever is planned. The four classes are PLOVER's, the weights ours. */
const wordsWeigh = 0.5;

const counted: ReadonlySet<string> = new Set(["happened", "ongoing", "planned"]);

function toneOf({ status, told }: EventGroup): number {
  const { quad } = told[0]!.event;
  const weight = quad.startsWith("material") && status !== "planned" ? 1 : wordsWeigh;
  return quad.endsWith("cooperation") ? weight : -weight;
}

/** Each pair of an event once, with all places that tell of it. */
function dealingsIn(group: EventGroup): Dealing[] {
  if (!counted.has(group.status)) return [];
  const places = group.told.flatMap((told) => pairsOf(told).map((pair) => ({ pair, told })));
  const pairs = Map.groupBy(places, ({ pair }) => pair.join("\n"));
  return [...pairs.values()].map((same) => {
    const [from, to] = same[0]!.pair;
    return { from, to, tone: toneOf(group), evidence: same.map(({ told: { event } }) => evidenceOf(event)) };
  });
}

const evidenceOf = ({ article, span }: Evidence): Evidence => ({ article, span });

/** From sources to targets; among participants, both ways. */
function pairsOf({ sides }: ToldEvent): [string, string][] {
  const pairs = new Map<string, [string, string]>();
  for (const one of sides)
    for (const other of sides) {
      const [from, to] = [one.actor, other.actor];
      if (from !== to && one.role !== "target" && other.role !== "source") pairs.set(`${from}\n${to}`, [from, to]);
    }
  return [...pairs.values()];
}

function addressing({ article, speaker, addressee, cue, content }: Statement): Dealing[] {
  if (speaker === null || addressee === null || speaker === addressee) return [];
  const spans = cue.length > 0 ? cue : content.slice(0, 1);
  return [{ from: speaker, to: addressee, tone: null, evidence: spans.map((span) => ({ article, span })) }];
}
