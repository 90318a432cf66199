import { foldersOf, type Labelled } from "./kind.ts";

const fewestEntries = 3;
/** [10:15 GMT] [2h ago] [10.15pm]: the time of an entry, alone on its line. */
const entryTime =
  /^(?:\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?(?:\s\(?[A-Z]{2,5}\)?)?|\d{1,3}\s?(?:m|min|mins|minutes|h|hrs?|hours?) ago)$/i;

/** A page in a folder `live` that is not a broadcast: its title says so, or its entries are timed. */
export function isLive({ title, url, lines }: Labelled & { readonly lines: readonly string[] }): boolean {
  if (!foldersOf(url).includes("live")) return false;
  return /\blive\b/i.test(title ?? "") || lines.filter((line) => entryTime.test(line)).length >= fewestEntries;
}
