import { headerOf } from "./answer.ts";
import type { Fetched } from "./fetched.ts";
import { explain } from "./refusal.ts";
import type { Answer } from "./send.ts";

/** What can be read here, or may turn out to be readable by its look. */
const readable =
  /^(?:text\/(?:html|plain|xml|json|x-opml|markdown)|application\/(?:xml|json|(?:x-)?ndjson|(?:x-)?json(?:l|-?lines?|-seq)|warc|(?:x-)?gzip|octet-stream)|binary\/octet-stream|(?:application|text)\/[^/]{1,100}\+(?:xml|json))$/;

/** What cannot, and what to do about it; the first that fits explains. */
const unreadable = [
  { type: /^image\//, wrong: "a picture", remedy: "give the page that shows it" },
  { type: /^(?:audio|video)\//, wrong: "sound or video", remedy: "give what is said in it as text" },
  { type: /^application\/pdf$/, wrong: "a PDF", remedy: "save its text as .txt and give the file" },
  {
    type: /^application\/(?:zip|x-zip-compressed|x-tar|x-bzip2?|x-xz|x-7z-compressed|vnd\.rar)$/,
    wrong: "an archive",
    remedy: "unpack it and give its files",
  },
  {
    type: /^application\/(?:msword|rtf|epub\+zip|vnd\.(?:ms-|openxmlformats|oasis\.))|^text\/rtf$/,
    wrong: "a document of an office program",
    remedy: "save its text as .txt and give the file",
  },
  { type: /^/, wrong: "no page, feed or text", remedy: "check the address" },
] as const;

/** The type and character set that an answer declares; what is no type counts as none (RFC 9110). */
export function readContentType(answer: Answer): Pick<Fetched, "contentType" | "charset"> {
  const declared = (headerOf(answer, "content-type") ?? "").slice(0, 500).toLowerCase();
  return {
    contentType: /^\s{0,9}(?<type>[\w.+-]{1,100}\/[\w.+-]{1,100})\s{0,9}(?:[;,]|$)/.exec(declared)?.groups?.["type"],
    charset: /;\s{0,9}charset\s{0,9}=\s{0,9}["']?(?<charset>[\w.:-]{1,40})/.exec(declared)?.groups?.["charset"],
  };
}

/** Why this type of content is not fetched, or nothing where it may be. */
export function findUnreadable(type: string | undefined): string | undefined {
  if (type === undefined || readable.test(type)) return undefined;
  const meaning = unreadable.find((each) => each.type.test(type))!;
  return explain(meaning, type);
}

/** Whether this is a type that feeds come in. */
export const isFeedType = (type: string | undefined): boolean =>
  type !== undefined && /[/+]xml$|^application\/feed\+json$/.test(type) && type !== "application/xhtml+xml";
