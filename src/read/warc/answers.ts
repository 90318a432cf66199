import { readContentType } from "./header.ts";
import { readHttpAnswer, type HttpAnswer } from "./http.ts";
import type { WarcRecord } from "./records.ts";

/** What one record keeps of an address: an answer of a server, or a copy without one. */
export interface Kept extends HttpAnswer {
  readonly uri: string;
  readonly mediaType?: string;
  readonly charset?: string;
}

/** Media types that articles come in; what declares nothing may be one. */
const readable =
  /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|xml|(?:rss|atom|rdf)\+xml|(?:\w+\+)?json|octet-stream))$/;

/** Why a record is passed over, most telling first; the names take an s where there are several. */
const passed: readonly { readonly name: string; readonly is: (kept: Kept) => boolean }[] = [
  { name: "redirect", is: ({ status }) => status >= 300 && status < 400 },
  { name: "failed request", is: ({ status }) => status !== 200 },
  { name: "robots file", is: ({ uri }) => /^https?:\/\/[^/]{1,300}\/robots\.txt$/i.test(uri) },
  { name: "image", is: ({ mediaType = "" }) => mediaType.startsWith("image/") },
  { name: "style sheet", is: ({ mediaType }) => mediaType === "text/css" },
  { name: "script", is: ({ mediaType = "" }) => /javascript|ecmascript/.test(mediaType) },
  { name: "font", is: ({ mediaType = "" }) => /^(?:font\/|application\/(?:x-)?font)/.test(mediaType) },
  { name: "recording", is: ({ mediaType = "" }) => /^(?:audio|video)\//.test(mediaType) },
  { name: "other file", is: ({ mediaType }) => mediaType !== undefined && !readable.test(mediaType) },
];

/** The address that a record was taken from; some programs print it in angle brackets. */
export const uriOf = ({ header }: WarcRecord): string | undefined =>
  header.get("warc-target-uri")?.replace(/^<|>$/g, "") || undefined;

/** What a record keeps that may be an article, or under which name to count it. */
export function readKept(record: WarcRecord): Kept | { readonly passed: string } {
  const type = record.header.get("warc-type") ?? "";
  const uri = uriOf(record) ?? "";
  if (type === "revisit") return { passed: "repeated capture" };
  if (!["response", "resource", "conversion"].includes(type)) return { passed: "archive note" };
  const answer =
    type === "response" ? readHttpAnswer(record.block) : { status: 200, header: record.header, body: record.block };
  if (!answer || !/^https?:/i.test(uri)) return { passed: "foreign record" };
  const kept = { ...answer, uri, ...readContentType(answer.header) };
  const reason = passed.find(({ is }) => is(kept));
  return reason ? { passed: reason.name } : kept;
}
