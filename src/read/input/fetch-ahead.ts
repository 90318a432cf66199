import type { Fetch } from "../web/fetch.ts";

const mostAhead = 4;

/** Fetches addresses, at most four at a time, so that others are on their way while one is read; each call gives the next answer in order. */
export function fetchAhead(addresses: readonly string[], fetch: Fetch): () => ReturnType<Fetch> {
  const waiting = [...addresses];
  const underway: ReturnType<Fetch>[] = [];
  return () => {
    while (underway.length < mostAhead && waiting.length > 0) underway.push(start(waiting.shift()!, fetch));
    return underway.shift()!;
  };
}

/** A bug is thrown to whoever asks for the answer; where nobody asks any more, it must not end the process. */
function start(address: string, fetch: Fetch): ReturnType<Fetch> {
  const fetching = fetch(address);
  fetching.catch(() => {});
  return fetching;
}
