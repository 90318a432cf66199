import { WARCRecord, WARCSerializer } from "warcio";

type Options = Parameters<typeof WARCRecord.create>[0];

/** A record as another program writes it: warcio, which our reader does not use. */
export function record(
  url: string,
  body: string | Uint8Array,
  options: Options = {},
  gzip = false,
): Promise<Uint8Array> {
  const made = WARCRecord.create(
    {
      url,
      type: "response",
      date: "2031-05-02T21:15:00Z",
      httpHeaders: { "Content-Type": "text/html; charset=utf-8" },
      ...options,
    },
    [Buffer.from(body)],
  );
  return WARCSerializer.serialize(made, { gzip });
}

/** A page with one article of some words. */
export const page = (title: string, text: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Halvik Mirror"></head>` +
  `<body><article><h1>${title}</h1><p>${text}</p></article></body></html>`;
