import { drop, findRedirect, type Redirect } from "./answer.ts";
import { readWholeBody } from "./body.ts";
import { findUnreadable, readContentType } from "./content-types.ts";
import { askIfChanged, findKeepable, type Feeds, type KeptFeed } from "./feeds.ts";
import type { Fetched } from "./fetched.ts";
import { refuse, type Refusal } from "./refusal.ts";
import type { Answer, Send } from "./send.ts";
import { explainStatus } from "./status.ts";

/** Asks for one page or feed; throws where the network fails. */
export type AskPage = (url: URL, signal: AbortSignal) => Promise<Fetched | Redirect | Refusal>;

/** Asks for pages, and for feeds that are kept only if they have changed. */
export function createAskPage(send: Send, feeds: Feeds): AskPage {
  return async (url, signal) => {
    const kept = await feeds.load(url.href);
    const answer = await send(url, signal, kept && askIfChanged(kept.validators));
    try {
      const fetched = await readAnswer(answer, url, kept);
      const keepable = "bytes" in fetched && findKeepable(answer, fetched);
      if (keepable) await feeds.save(url.href, keepable);
      return fetched;
    } finally {
      drop(answer);
    }
  };
}

async function readAnswer(answer: Answer, url: URL, kept?: KeptFeed): Promise<Fetched | Redirect | Refusal> {
  if (answer.statusCode === 304 && kept) return kept.fetched;
  if (answer.statusCode !== 200) return findRedirect(answer, url) ?? refuse(explainStatus(answer));
  const type = readContentType(answer);
  const unreadable = findUnreadable(type.contentType);
  if (unreadable !== undefined) return refuse(unreadable);
  const bytes = await readWholeBody(answer);
  return "reason" in bytes ? bytes : { url: url.href, bytes, ...type };
}
