import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Context } from "hono";

const encoders = {
  br: (bytes: Uint8Array) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes: Uint8Array) => promisify(gzip)(bytes),
} as const;
type Encoding = keyof typeof encoders;

/** Bytes; less is sent as it is. */
const worthIt = 1000;

/** An answer's bytes, plain and, once somebody takes it so, compressed. */
export interface Printed {
  readonly mediaType: string;
  readonly etag: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly encoded: Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>;
}

/** Bytes ready to be sent; their own hash tells them apart unless something cheaper does. */
export const toPrinted = (content: string | Uint8Array, mediaType: string, stamp?: string): Printed => {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
  const etag = createHash("sha256")
    .update(stamp ?? bytes)
    .digest("base64url")
    .slice(0, 22);
  return { mediaType, etag, bytes, encoded: new Map() };
};

const isText = /^text\/|json|xml|javascript|svg/;

/** Answers with bytes, compressed where the asker takes that; with none where the asker has them. */
export async function sendPrinted(
  c: Context,
  printed: Printed,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const { mediaType, etag, bytes } = printed;
  const isWorthIt = bytes.length >= worthIt && isText.test(mediaType);
  const encoding = isWorthIt ? chooseEncoding(c.req.header("accept-encoding")) : undefined;
  const own = {
    etag: `"${etag}${encoding ? `-${encoding}` : ""}"`,
    vary: "Accept, Accept-Encoding",
    "cache-control": "no-cache",
    ...headers,
  };
  const isRead = c.req.method === "GET" || c.req.method === "HEAD";
  if (isRead && isKnown(c.req.header("if-none-match"), etag)) return c.body(null, 304, own);
  const type = { "content-type": mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType };
  if (!encoding) return c.body(bytes, 200, { ...own, ...type });
  return c.body(await encode(printed, encoding), 200, { ...own, ...type, "content-encoding": encoding });
}

function encode({ encoded, bytes }: Printed, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  const known = encoded.get(encoding) ?? encoders[encoding](bytes).then((made) => new Uint8Array(made));
  encoded.set(encoding, known);
  return known;
}

/** The smallest that is taken: [gzip, deflate, br;q=0.9] takes brotli, [br;q=0] does not. */
const chooseEncoding = (accepted = ""): Encoding | undefined =>
  (["br", "gzip"] as const).find((each) =>
    new RegExp(`(?:^|,)\\s*${each}\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$))[^,]*)?(?:,|$)`, "i").test(accepted),
  );

/** However it was compressed, it is the same. */
const isKnown = (known = "", etag: string): boolean =>
  known
    .split(",")
    .some((each) => ["*", etag, `${etag}-br`, `${etag}-gzip`].includes(each.trim().replace(/^(?:W\/)?"(.*)"$/, "$1")));
