import type { PloverType } from "../../../model/event.ts";
import type { ParsedText } from "../../../text/parsed-text.ts";
import type { Found, Part } from "../found.ts";
import { ploverType } from "../plover-type.ts";
import { sharesOf, type EventModel } from "./event-model.ts";
import { featuresOf } from "./features.ts";
import { contextOf, type Pair } from "./pair.ts";
import { rootOf, typeOfRoot } from "./roots.ts";

/** How sure the model must be to overrule the pattern. */
const sure = 0.7;

/** The PLOVER type of an event: the model's where both sides are named and it is sure, else the pattern's; contacts are what their words say, and so is what only stands beside another event. */
export function chooseType(text: ParsedText, events: readonly Found[], event: Found, model?: EventModel): PloverType {
  const { kind, status } = event;
  const byPattern = ploverType(kind, status ?? "happened");
  const pair = pairOf(event);
  if (!model || !pair || kind.contact || isBeside(events, event)) return byPattern;
  const shares = sharesOf(model, featuresOf(contextOf(text, events, pair)));
  const best = Math.max(...shares);
  const root = model.types[shares.indexOf(best)]!;
  return best < sure || root === rootOf(byPattern) ? byPattern : typeOfRoot(root);
}

/** [imposed sanctions over Norway's offensive]: a noun in a clause whose verb tells another event, of which the model would speak. */
const isBeside = (events: readonly Found[], { head, noun, clause }: Found): boolean =>
  head === noun && events.some((other) => other.clause.index === clause.index && other.head === clause.verb.head);

/** The two sides of an event; of equal ones the first two. */
function pairOf({ parts, kind }: Found): Pair | null {
  const side = (role: Part["role"]) => parts.find((part) => part.role === role);
  const [first, second] = [side("source") ?? parts[0], side("target")];
  const other = second ?? (kind.reciprocal ? parts.find((part) => part.actor !== first?.actor) : undefined);
  return first && other ? { source: first, target: other } : null;
}
