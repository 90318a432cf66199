import { lexicon } from "../../lexicon/lexicon.ts";
import { stateOf } from "../../lexicon/names.ts";
import type { Origin } from "../../model/dossier.ts";
import type { Statement } from "../../model/statement.ts";
import type { Span } from "../../model/span.ts";
import { overlaps } from "../../text/spans.ts";
import { stem } from "../../text/stem.ts";
import { isContact } from "../events/family.ts";
import { wordsAt, type Material } from "../material.ts";
import { farEnd } from "../origins/far-end.ts";
import { originOf, type Told } from "../origins/origin-of.ts";
import { publishingState } from "../origins/publishing-state.ts";
import { governmentOf } from "../origins/spokespeople.ts";
import { printedWords } from "../printed-words.ts";
import { partySide, type Speaker } from "./sides.ts";

/** The far end of what is told. */
export interface Source {
  /** Null of own voice and of relays that nobody stands behind. */
  readonly origin: Origin | null;
  /** Several where [the two presidents said]; none of unnamed sources. */
  readonly speakers: readonly Speaker[];
}
export type FindSource = (told: Told) => Source;

/**
 * Who is quoted. What is no saying but the contact itself ([the leaders discussed grain]) has nobody's word; a page of a
 * state's own has its government's.
 */
export function sourcesIn(material: Material): FindSource {
  const contacts = contactSpans(material);
  const isSaying = (statement: Statement, told: Told): boolean =>
    !statement.cue.some(
      (cue) => isTalk(wordsAt(told, cue)) || contacts.get(statement.article)?.some((one) => overlaps(one, cue)),
    );
  return (told) => {
    const said = { ...told, chain: told.chain.filter((statement) => isSaying(statement, told)) };
    const found = originOf(said, material);
    if (found.standing === "none") return ofPage(told);
    if (found.standing === "relay") return nobody;
    const { actor } = farEnd(said.chain, material.actors)!;
    const ids = actor === null ? found.actors : [actor];
    return { origin: found.origin, speakers: ids.flatMap((id) => toSpeaker(id, material)) };
  };
}

const nobody: Source = { origin: null, speakers: [] };

function toSpeaker(id: string, { actors }: Material): Speaker[] {
  const actor = actors.get(id);
  return actor ? [{ id, side: partySide(actor, actors) }] : [];
}

/** The own voice of a government's page is the government's. */
function ofPage({ article }: Told): Source {
  const country = publishingState(article);
  if (country === null) return nobody;
  const { id, name } = stateOf(country);
  return { origin: { actor: id, name, kind: "actor" }, speakers: [{ id, side: governmentOf(country) }] };
}

/** Where the articles name contacts. */
function contactSpans({ analyses }: Material): Map<string, Span[]> {
  return new Map(
    analyses.map(({ article, events }) => [
      article.id,
      events.filter(({ kind }) => isContact(kind)).map(({ span }) => span),
    ]),
  );
}

const talking: ReadonlySet<string> = new Set(
  lexicon.agenda.filter((entry) => entry.of === "sides" && entry.object.length === 0).map(({ verb }) => stem(verb)),
);

/** [discussed], [raised] */
const isTalk = (cue: string): boolean => printedWords(cue).some((word) => talking.has(stem(word)));
