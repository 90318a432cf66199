import type { Mention } from "../../model/actor.ts";
import type { Span } from "../../model/span.ts";

/** A mention is shorter than this; what starts further before a span cannot reach into it. */
const longest = 160;

/** The mentions that overlap a span, of a list in text order. */
export function mentionsNear(mentions: readonly Mention[], { start, end }: Span): Mention[] {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.span.start < start - longest) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let at = low; at < mentions.length && mentions[at]!.span.start < end; at++)
    if (mentions[at]!.span.end > start) found.push(mentions[at]!);
  return found;
}
