import { relaysOf } from "./relays.ts";
import { mentionIn, type Context } from "./speaker.ts";
import type { Relay } from "../../model/statement.ts";
import type { Draft } from "./draft.ts";

/** ["…," Xi said, according to CCTV]: where a speaker stands behind the words, media are the relay and no second source. */
export function dropRelayDoubles(drafts: readonly Draft[], context: Context): Draft[] {
  const spoken = drafts.filter(({ rule }) => !leadRules.has(rule));
  return drafts.filter((draft) => {
    if (!leadRules.has(draft.rule) || !draft.source) return true;
    const mention = mentionIn(context, draft.source);
    const isMine = ({ actor, span }: Relay) =>
      (actor !== null && actor === mention?.actor) || inSource(context, draft, span.start);
    return !spoken.some((other) => shared(other, draft) >= mostShared && relaysOf(context, other).some(isMine));
  });
}

/** Share of its content from which on a lead only relays what another draft holds. */
const mostShared = 0.6;

/** The share of a draft's content that another draft's content holds too. */
function shared(other: Draft, draft: Draft): number {
  const [mine] = draft.content;
  const common = other.content.map(({ first, last }) => Math.min(last, mine!.last) - Math.max(first, mine!.first));
  return Math.max(...common) / (mine!.last - mine!.first);
}

const leadRules = new Set(["according-to", "as-per", "as-reported-by"]);

function inSource({ text }: Context, draft: Draft, start: number): boolean {
  const { first, last } = draft.source!;
  return text.tokens[first]!.start <= start && start < text.tokens[last - 1]!.end;
}
