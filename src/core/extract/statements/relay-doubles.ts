import { readCiting } from "./citing.ts";
import { documentAt } from "./channel-words.ts";
import { isMedia } from "./media.ts";
import { leadRules, relaysOf } from "./relays.ts";
import { mentionIn, type Context } from "./speaker.ts";
import type { Relay } from "../../model/statement.ts";
import type { Draft } from "./draft.ts";

/** ["…," Xi said, according to CCTV]: where a speaker stands behind the words, media are the relay and no second source. */
export function dropRelayDoubles(all: readonly Draft[], context: Context): Draft[] {
  const drafts = readCiting(all, context);
  const spoken = drafts.filter(({ rule }) => !leadRules.has(rule));
  return drafts.filter((draft) => {
    if (!leadRules.has(draft.rule) || !draft.source) return true;
    const mention = mentionIn(context, draft.source);
    if (isOwnDocument(context, draft)) return !spoken.some((other) => shared(other, draft) >= mostShared);
    const isMine = ({ actor, span }: Relay) =>
      (actor !== null && actor === mention?.actor) || inSource(context, draft, span.start);
    return !spoken.some((other) => shared(other, draft) >= mostShared && relaysOf(context, other).some(isMine));
  });
}

/** What holds the speaker's own words; a diary, a study or a court's papers attest what somebody else said. */
const ownWords: ReadonlySet<string> = new Set(["letter", "readout", "press-release", "social-post", "broadcast"]);

/** [according to a letter seen by Sund Wire] [a readout]: a document that nobody is named as the author of is the channel of whoever spoke. */
function isOwnDocument(context: Context, { source }: Draft): boolean {
  const document = source && documentAt(context.text, source);
  if (!document || !ownWords.has(document.kind)) return false;
  if (/^(?:its|his|her|their)$/.test(context.text.tokens[source.first]!.lower)) return false;
  const issuer = mentionIn(context, source);
  return issuer === null || isMedia(issuer);
}

/** Share of its content from which on a lead only relays what another draft holds. */
const mostShared = 0.5;

/** The share of a draft's content that another draft takes up, from its first word to its last. */
function shared(other: Draft, draft: Draft): number {
  const [mine] = draft.content;
  const parts = [other.source, other.cue, ...other.content].filter((part) => part !== null);
  const first = Math.max(mine!.first, Math.min(...parts.map((part) => part.first)));
  const last = Math.min(mine!.last, Math.max(...parts.map((part) => part.last)));
  return (last - first) / (mine!.last - mine!.first);
}

function inSource({ text }: Context, draft: Draft, start: number): boolean {
  const { first, last } = draft.source!;
  return text.tokens[first]!.start <= start && start < text.tokens[last - 1]!.end;
}
