import { lexicon } from "./lexicon.ts";
import { anyForm, asPrinted, PhraseTable } from "./phrase-table.ts";
import type { Tables } from "./tables.ts";

export type ChannelWord = Tables["channels"][number];

/** Platforms, by their printed names: [Truth Social], [X]. */
export const channelNames = new PhraseTable<ChannelWord>(asPrinted);
/** Kinds of channel, in any inflection: [a statement], [news conference]. */
export const channelNouns = new PhraseTable<ChannelWord>(anyForm);

for (const channel of lexicon.channels) (channel.platform ? channelNames : channelNouns).add(channel.name, channel);
