import { findAddressDate, findFileDate } from "./dates/in-address.ts";
import type { Published } from "./draft.ts";

/** What is known of an article's date beside what its page or record says. */
interface Circumstances {
  readonly url?: string | undefined;
  readonly input: string;
}

const day = 86_400_000;
const year = 365 * day;

/**
 * The date of publication, from the most trusted place that has one: what the input itself says (JSON-LD, meta elements, time
 * elements, fields, stamps), the address, a prefix that says `date`, a dateline, the name of the file.
 * Where the folders of the address are more than a year older, they count: a page that was moved or brought up to date got a
 * new date, but was written when its address was made.
 */
export function choosePublished(found: Published | undefined, { url, input }: Circumstances): Published | undefined {
  const inAddress = findAddressDate(url);
  const fromAddress: Published | undefined = inAddress && { at: inAddress.at, basis: "url" };
  if (found && found.basis !== "prefix" && found.basis !== "dateline") {
    return inAddress?.inFolders && Date.parse(found.at) - Date.parse(inAddress.at) > year ? fromAddress : found;
  }
  return fromAddress ?? found ?? fromFileName(input);
}

function fromFileName(input: string): Published | undefined {
  const at = findFileDate(input);
  return at === undefined ? undefined : { at, basis: "file" };
}

/** When an article was last changed; nothing where that is not after it was published, for then it was only saved. */
export function chooseModified(modified: string | undefined, published: Published | undefined): string | undefined {
  if (modified === undefined || published === undefined) return modified;
  const areMoments = modified.includes("T") && published.at.includes("T");
  const isLater = areMoments
    ? Date.parse(modified) > Date.parse(published.at)
    : modified.slice(0, 10) > published.at.slice(0, 10);
  return isLater ? modified : undefined;
}
