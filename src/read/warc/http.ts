import { readHeader, type Header } from "./header.ts";

/** An answer of a web server as a WARC file keeps it. */
export interface HttpAnswer {
  readonly status: number;
  readonly header: Header;
  readonly body: Uint8Array;
}

const longestHead = 65_536;

/** The status, header and body in a block of the type application/http; null where it is no answer. */
export function readHttpAnswer(block: Uint8Array): HttpAnswer | null {
  const start = Buffer.from(block.subarray(0, longestHead)).toString("latin1");
  const status = /^HTTP\/\d(?:\.\d)? (?<code>\d{3})\b/.exec(start)?.groups?.["code"];
  const end = /\r?\n\r?\n/.exec(start);
  if (!status || !end) return null;
  const [, ...lines] = start.slice(0, end.index).split(/\r?\n/);
  return { status: Number(status), header: readHeader(lines), body: block.subarray(end.index + end[0].length) };
}
