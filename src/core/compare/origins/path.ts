import type { Actor } from "../../model/actor.ts";
import type { PathStep } from "../../model/dossier.ts";
import type { Span } from "../../model/span.ts";
import { overlaps } from "../../text/spans.ts";
import type { Material } from "../material.ts";
import { outletName } from "../outlet.ts";
import { describeSource } from "./description.ts";
import { stationsTo, type Station } from "./far-end.ts";
import type { FoundOrigin, Told } from "./origin-of.ts";

/**
 * The way of a piece of information: its origin, who spoke for it, in what document or through what channel, who passed
 * it on, and the outlet. Own voice has only the outlet.
 */
export function pathOf(one: Told, { origin }: FoundOrigin, { actors }: Material): PathStep[] {
  const [end, ...between] = stationsTo(one.chain, actors);
  const outlet: PathStep = { role: "outlet", actor: null, name: outletName(one.article), span: null };
  if (end === undefined && origin.kind === "unnamed")
    return [{ role: "origin", actor: null, name: origin.name, span: null }, outlet];
  if (end === undefined) return [outlet];
  const steps = [...stepsOfEnd(end, origin, actors), ...through(end, actors)];
  const relays = between.flatMap((station) => [stepOf("relay", station, actors), ...through(station, actors)]);
  return [...withoutDoubles([...steps, ...relays]), outlet];
}

/** The origin, and who or what spoke for it where that is another. */
function stepsOfEnd(end: Station, origin: FoundOrigin["origin"], actors: ReadonlyMap<string, Actor>): PathStep[] {
  const { actor, text, spans } = end;
  const span = spans[0] ?? null;
  const isDocument = describeSource(text).sort === "document" && text !== "";
  const isSelf = origin.actor === actor && !(isDocument && actor !== null);
  const name = origin.actor === null && origin.kind === "unnamed" ? text || origin.name : origin.name;
  const first: PathStep = { role: "origin", actor: origin.actor, name, span: isSelf ? span : null };
  if (isSelf) return [first];
  return [first, isDocument ? { role: "document", actor: null, name: text, span } : stepOf("speaker", end, actors)];
}

const stepOf = (
  role: PathStep["role"],
  { actor, text, spans }: Station,
  actors: ReadonlyMap<string, Actor>,
): PathStep => ({
  role,
  actor,
  name: actors.get(actor ?? "")?.name ?? text,
  span: spans[0] ?? null,
});

/** The channel of a speaker's statement, and the medium that they spoke to. */
function through({ role, statement }: Station, actors: ReadonlyMap<string, Actor>): PathStep[] {
  if (role !== "speaker") return [];
  const { channel, addressee } = statement;
  const asked = actors.get(addressee ?? "");
  const medium = asked?.kind === "media" ? asked : null;
  const isMedium = medium !== null && channel !== null && [medium.name, ...medium.aliases].includes(channel.name);
  return [
    ...(channel && !isMedium
      ? [{ role: "channel" as const, actor: null, name: channel.name, span: channel.span }]
      : []),
    ...(medium
      ? [{ role: "relay" as const, actor: medium.id, name: medium.name, span: isMedium ? channel.span : null }]
      : []),
  ];
}

/** Without a channel whose words are already another step's, or the same medium twice. */
function withoutDoubles(steps: readonly PathStep[]): PathStep[] {
  return steps.filter((step, at) => !steps.slice(0, at).some((other) => isDouble(step, other)));
}

const isDouble = (step: PathStep, other: PathStep): boolean =>
  (step.actor !== null && step.actor === other.actor) ||
  ([step, other].some(({ role }) => role === "channel") && share(step.span, other.span));

const share = (a: Span | null, b: Span | null): boolean => a !== null && b !== null && overlaps(a, b);
