import { isAbsolute, join } from "node:path";
import { parseOpml, type Opml } from "feedsmith";
import { decodeText } from "./decode.ts";
import { skip, type Source } from "./draft.ts";
import { isAddress } from "./input/names.ts";
import type { Piece } from "./reader.ts";
import { declaredEncoding } from "./xml.ts";

/** An OPML file (opml.org) lists feeds, and other such files: each is an input of its own. */
export function readOpml({ input, bytes, url, charset }: Source): Piece[] {
  const decoded = decodeText(bytes, declaredEncoding, charset);
  if ("reason" in decoded) return [skip(input, decoded.reason)];
  const addresses = readAddresses(decoded.text);
  if (addresses === null) return [skip(input, "no list of feeds in OPML: give one, or the feed itself as .xml")];
  if (addresses.length === 0) return [skip(input, "a list without feeds: none of its entries has an xmlUrl")];
  return [{ elsewhere: addresses.map((address) => locate(address, url ?? input)) }];
}

type Outline = Opml.Outline<string>;

function readAddresses(xml: string): readonly string[] | null {
  try {
    return (parseOpml(xml).body?.outlines ?? []).flatMap(collectAddresses);
  } catch {
    return null;
  }
}

/** The feed of an entry, or the list that it includes, and those of the entries inside it. */
function collectAddresses({ xmlUrl, url, type, outlines = [] }: Outline): string[] {
  const isList = type === "include" || (type === "link" && /\.opml$/i.test(url ?? ""));
  const own = xmlUrl ?? (isList ? url : undefined);
  return [...(own === undefined ? [] : [own]), ...outlines.flatMap(collectAddresses)];
}

/** An address as it is; a relative one beside the list, on the web or in a folder. */
function locate(address: string, list: string): string {
  if (isAddress(address)) return address;
  if (isAddress(list)) return URL.parse(address, list)?.href ?? address;
  return isAbsolute(address) ? address : join(list, "..", address);
}
