import { headerOf } from "./answer.ts";
import { isFeedType } from "./content-types.ts";
import type { Fetched } from "./fetched.ts";
import type { Answer } from "./send.ts";

/** By what a host tells that a feed has not changed (RFC 9110, 8.8). */
export interface Validators {
  readonly etag?: string | undefined;
  readonly modified?: string | undefined;
}

/** A feed as it was when it was last fetched. */
export interface KeptFeed {
  readonly fetched: Fetched;
  readonly validators: Validators;
}

/** Where feeds are kept, by address. */
export interface Feeds {
  readonly load: (url: string) => Promise<KeptFeed | undefined>;
  readonly save: (url: string, feed: KeptFeed) => Promise<void>;
}

/** What may be kept of an answer, or nothing where it is no feed, or its host does not want that. */
export function findKeepable(answer: Answer, fetched: Fetched): KeptFeed | undefined {
  const validators = { etag: readValidator(answer, "etag"), modified: readValidator(answer, "last-modified") };
  const isKeepable = isFeedType(fetched.contentType) && !/no-store/i.test(headerOf(answer, "cache-control") ?? "");
  return isKeepable && (validators.etag ?? validators.modified) ? { fetched, validators } : undefined;
}

/** Only what can be sent back as a header. */
function readValidator(answer: Answer, name: string): string | undefined {
  const value = headerOf(answer, name);
  return value && /^[\x20-\x7e]{1,300}$/.test(value) ? value : undefined;
}

/** The headers that ask for a feed only if it has changed. */
export const askIfChanged = ({ etag, modified }: Validators): Readonly<Record<string, string>> => ({
  ...(etag ? { "if-none-match": etag } : {}),
  ...(modified ? { "if-modified-since": modified } : {}),
});
