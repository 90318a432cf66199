import { formats, type Format } from "./formats.ts";
import type { Reader, Stream } from "./reader.ts";
import { looksLikeData, sniffFormat } from "./sniff.ts";

/** Declarations that servers and programs make of everything; what looks like data is data all the same. */
const vague = new Set(["text/html", "text/plain", "text/xml", "application/xml", "application/octet-stream", ".xml"]);

/** The reader of a stream: of the format that the user names, else as declared, else by its extension, else by its look. */
export function chooseReader({ mediaType, extension, head }: Omit<Stream, "input" | "chunks">, as?: Format): Reader {
  if (as) return named(as);
  const lookOfData = vague.has(mediaType ?? extension ?? "") ? looksLikeData(head) : null;
  if (lookOfData) return named(lookOfData);
  const declared = formats.find(({ mediaTypes }) => has(mediaTypes, mediaType));
  return (declared ?? formats.find((format) => has(format.extensions, extension)))?.read ?? named(sniffFormat(head));
}

const named = (name: Format): Reader => formats.find((format) => format.name === name)!.read;
const has = (list: readonly string[], item: string | undefined): boolean => item !== undefined && list.includes(item);
