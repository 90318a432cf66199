import { isUtf8 } from "node:buffer";

/** Text, or why there is none. */
export type Decoded = { readonly text: string } | { readonly reason: string };

/**
 * The text in some bytes: UTF-8 where they are valid UTF-8; else what the transport declared; else what the document itself
 * declares (an old page in windows-1252); else the reason names the byte at fault, because a wrong guess would print wrong
 * names. Text with a byte order mark of UTF-16 is UTF-8 before it comes here (input/unwrap.ts).
 */
export function decodeText(
  bytes: Uint8Array,
  declared: (start: string) => string | undefined = () => undefined,
  charset?: string,
): Decoded {
  if (bytes.length === 0) return { reason: "empty file: there is nothing to read" };
  const control = findControl(bytes);
  if (control !== null)
    return { reason: `binary file (control character at byte ${control}): give the article as text` };
  if (isUtf8(bytes)) return nonEmpty(new TextDecoder().decode(bytes));
  const encoding =
    knownEncoding(charset) ?? knownEncoding(declared(Buffer.from(bytes.subarray(0, 4096)).toString("latin1")));
  if (encoding) return nonEmpty(encoding.decode(bytes));
  return { reason: `not valid UTF-8 at byte ${firstInvalid(bytes)}: save the file as UTF-8` };
}

const nonEmpty = (text: string): Decoded =>
  text.trim() === "" ? { reason: "empty file: there is nothing but white space in it" } : { text };

/** An encoding other than UTF-8, which these bytes are known not to be. */
function knownEncoding(label: string | undefined): InstanceType<typeof TextDecoder> | null {
  try {
    const decoder = label ? new TextDecoder(label) : null;
    return decoder?.encoding === "utf-8" ? null : decoder;
  } catch {
    return null;
  }
}

const isControl = (byte: number): boolean =>
  (byte < 0x20 && (byte < 0x08 || byte > 0x0d) && byte !== 0x1b) || byte === 0x7f;

/** Where the bytes show that they are no text: a NUL anywhere, or more than one control character in a hundred at the start. */
export function findControl(bytes: Uint8Array): number | null {
  const nul = bytes.indexOf(0);
  if (nul >= 0) return nul;
  const start = bytes.subarray(0, 4096);
  const controls = start.filter(isControl).length;
  return controls * 100 > start.length ? start.findIndex(isControl) : null;
}

/** The first byte at which UTF-8 breaks, by halving: a prefix that ends in mid-character is still valid. */
function firstInvalid(bytes: Uint8Array): number {
  let [valid, invalid] = [0, bytes.length];
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >>> 1;
    if (isPrefixValid(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return invalid - 1;
}

function isPrefixValid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
