import type { Statement } from "../core/model/statement.ts";
import type { StoryPage } from "./story-page.ts";
import { speakerName } from "./tellers.ts";

/** Who says that it was said, where it stands inside somebody else's statement; else none. */
export function outerSpeaker({ within, speaker }: Statement, page: StoryPage): string[] {
  const outer = page.statement(within);
  return outer && (outer.speaker === null || outer.speaker !== speaker) ? [speakerName(outer, page)] : [];
}

/** Who is spoken to: the actor's name or the words of the text; empty where nobody is. */
export const addresseeName = ({ addressee, addresseeText }: Statement, { actorName }: StoryPage): string =>
  addressee ? actorName(addressee) : addresseeText;

/** Through what it was said; empty where the addressee says it already: [told Interfax] [told reporters]. */
export function channelName({ channel, addressee, addresseeText }: Statement): string {
  const isSaid =
    channel?.name === addresseeText || (channel?.kind === "contact" && Boolean(addressee || addresseeText));
  return channel && !isSaid ? channel.name : "";
}
