import type { Span } from "../../model/span.ts";
import { overlaps } from "../../text/spans.ts";
import type { Material } from "../material.ts";
import type { AlignedClaim } from "../claims/align.ts";
import type { EventGroup } from "../events/event-group.ts";
import { isContact } from "../events/family.ts";
import { byText } from "../order.ts";
import { shorten } from "../printed-words.ts";
import { agendaLists, type AgendaList } from "./agenda-lists.ts";
import { toFound, type FindDivergences, type FoundDivergence, type Reading } from "./finding.ts";
import { differing } from "./pairing.ts";
import { tellsTheSame, type Told } from "./same-thing.ts";
import { findRosters } from "./rosters.ts";

/** [discussed trade, Taiwan and Iran] against [discussed trade and Taiwan]: one list leaves out what another has. */
export const scope: FindDivergences = ({ material, claims }) => [
  ...material.events.flatMap((group) => ofEvent(group, material)),
  ...claims.flatMap((claim) => ofClaim(claim, material)),
];

const shownTopics = 4;

/** What one contact was about, by each article that names several topics. */
function ofEvent(group: EventGroup, material: Material): FoundDivergence[] {
  if (!isContact(group.told[0]!.event.kind)) return [];
  const lists = agendaLists(group, material);
  return differing(lists, (a, b) => (lacks(a, b).length > 0 || lacks(b, a).length > 0 ? true : null)).flatMap(
    ({ readings, compatible }) => {
      const missing = [...new Set(readings.flatMap((a) => readings.flatMap((b) => lacks(a, b))))];
      const named = missing.slice(0, shownTopics).join(", ") + (missing.length > shownTopics ? " …" : "");
      return toFound("scope", `what it was about: ${group.title}; not all name ${named}`, compatible, readings);
    },
  );
}

/** What another list names and this one, which is whole and of the same kind, does not. */
function lacks(list: AgendaList, other: AgendaList): string[] {
  if (list.open || list.topics.intersection(other.topics).size === 0) return [];
  return [...other.topics.difference(list.topics)];
}

interface Listing extends Told, Reading {
  readonly actors: ReadonlySet<string>;
  /** All whom the article names in and around its list, in a row or not. */
  readonly near: ReadonlySet<string>;
  readonly open: boolean;
}

const around = 200;

/** Who is named in a row, by each article all that it names so in one claim. */
function ofClaim({ gist, assertions }: AlignedClaim, { mentions, actors }: Material): FoundDivergence[] {
  const nameOf = (id: string): string => actors.get(id)?.name ?? id;
  const listings = [...Map.groupBy(assertions, ({ article }) => article.id).values()].flatMap((own): Listing[] => {
    const { article } = own[0]!;
    const all = mentions.get(article.id) ?? [];
    const rosters = own.flatMap((one) =>
      findRosters(article.text, one.assertion.span, all).map((roster) => ({ ...roster, one })),
    );
    const named = new Set(rosters.flatMap((roster) => roster.actors));
    const near = new Set(
      own.flatMap(({ assertion: { span } }) =>
        all.filter((one) => overlaps(widen(span, around), one.span)).flatMap(({ actor, members }) => actor ?? members),
      ),
    );
    const normal = [...named].map(nameOf).toSorted(byText).join("; ");
    const open = rosters.some((roster) => roster.open);
    return rosters.map(({ one, span }) => ({ one, article, span, normal, actors: named, near, open }));
  });
  return differing(listings, compareListings).flatMap(({ readings, compatible }) =>
    toFound("scope", `who is named: ${shorten(gist, 80)}`, compatible, readings),
  );
}

const widen = ({ start, end }: Span, by: number): Span => ({ start: start - by, end: end + by });

/** Of one list both name most; names that only one article has may be of another. */
const fewestCommon = 2;
/** Of this many at least one side's list must consist: a pair is rather who takes part. */
const fewestListed = 3;

function compareListings(a: Listing, b: Listing) {
  const common = a.actors.intersection(b.actors).size;
  if (Math.max(a.actors.size, b.actors.size) < fewestListed) return null;
  if (!tellsTheSame(a, b) || common < fewestCommon || 2 * common < Math.min(a.actors.size, b.actors.size)) return null;
  const leavesOut = (one: Listing, other: Listing) => !one.open && other.actors.difference(one.near).size > 0;
  return leavesOut(a, b) || leavesOut(b, a) ? true : null;
}
