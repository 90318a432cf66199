/** What an address gave. */
export interface Fetched {
  /** After redirects, without a fragment. */
  readonly url: string;
  /** Without the compression of the transport. */
  readonly bytes: Uint8Array;
  /** In lower case, without parameters. */
  readonly contentType: string | undefined;
  /** From the content type, in lower case. */
  readonly charset: string | undefined;
}
