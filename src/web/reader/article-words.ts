import type { Article } from "../../core/model/article.ts";

const bases: Record<Article["publishedBasis"], string> = {
  "json-ld": "as the page's data say",
  meta: "as the page's data say",
  "time-element": "as the page shows it",
  feed: "as the feed says",
  field: "as a field of the input says",
  stamp: "by the date line in the text",
  url: "by the date in its address",
  prefix: "by the date before the text",
  dateline: "by the dateline",
  file: "by the name of the file",
  unknown: "its basis is unknown",
};

/** Where the date of an article was read. */
export const basisText = ({ publishedBasis }: Pick<Article, "publishedBasis">): string => bases[publishedBasis];

const reasons: Readonly<Record<string, string>> = {
  account: "a call to open an account",
  "ad-marker": "the label of an advertisement",
  "ai-notice": "the page's word on how it was written",
  "author-box": "on the author",
  byline: "the byline",
  caption: "the caption of a picture",
  "comment-box": "around the comments",
  contact: "how to reach the outlet",
  "cookie-notice": "on cookies",
  copyright: "a notice of rights",
  "cut-mark": "a mark that the text goes on elsewhere",
  "date-prefix": "the date before the text",
  field: "a field of the page, such as its author",
  hidden: "hidden on the page",
  link: "a bare link",
  markup: "rests of the page's code",
  newsletter: "an invitation to a newsletter",
  "open-end": "an end without a sentence",
  "opinion-notice": "a notice that it is an opinion",
  outside: "elsewhere on the page",
  "page-frame": "the frame of the page",
  paywall: "for subscribers",
  "photo-credit": "who took a picture",
  "press-release": "the frame of a press release",
  promo: "a link to something else",
  readout: "the frame of an official readout",
  "reading-time": "how long it takes to read",
  "related-links": "links to other articles",
  "share-bar": "buttons for sharing",
  stamp: "a date line",
  tags: "keywords of the page",
  title: "the title, which stands above",
};

/** Why a piece of the input is not read as the article's prose. */
export const reasonText = (reason: string): string => reasons[reason] ?? reason;

/** The address of the original where it is one of the web: nothing else ever becomes a link. */
export function webAddress(url: string | undefined): URL | null {
  const address = url === undefined ? null : URL.parse(url);
  return address && /^https?:$/.test(address.protocol) ? address : null;
}
