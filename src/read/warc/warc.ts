import { skip } from "../draft.ts";
import { streamOf } from "../input/chunks.ts";
import { createCursor, type Cursor } from "../input/cursor.ts";
import { extensionOf } from "../input/names.ts";
import type { Piece, Stream } from "../reader.ts";
import { sniffFormat } from "../sniff.ts";
import { readKept, uriOf, type Kept } from "./answers.ts";
import { decodeBody } from "./body.ts";
import { count, readRecords, type Damage, type WarcRecord } from "./records.ts";

const undeclared = "application/octet-stream";

/** A WARC archive (ISO 28500): one document each record that may be an article; what else is in it is only counted. */
export async function* readWarc({ input, chunks }: Stream): AsyncGenerator<Piece> {
  const cursor = createCursor(chunks);
  try {
    const start = await cursor.take(20);
    cursor.putBack(start);
    if (isStart(start)) yield* readPieces(input, cursor);
    else yield skip(input, explainStart(start));
  } finally {
    await cursor.close();
  }
}

async function* readPieces(input: string, cursor: Cursor): AsyncGenerator<Piece> {
  const seen = new Map<string, number>();
  let isEmpty = true;
  for await (const record of readRecords(cursor)) {
    const piece = await readRecord(input, record);
    if ("passed" in piece) seen.set(piece.passed, (seen.get(piece.passed) ?? 0) + 1);
    else yield piece;
    isEmpty &&= "passed" in piece;
  }
  if (isEmpty) yield skip(input, explainNothing(seen));
}

const isStart = (start: Uint8Array): boolean => /^\s{0,9}WARC\/\d/.test(new TextDecoder().decode(start));
const explainStart = ({ length }: Uint8Array): string =>
  length === 0 ? "empty file: there is nothing to read" : "no WARC archive: it must begin with WARC/1.0 or WARC/1.1";

/** [no article in 120 records: 80 images, 40 redirects] */
function explainNothing(seen: ReadonlyMap<string, number>): string {
  const counts = [...seen].sort(([, a], [, b]) => b - a).map(([name, times]) => several(times, name));
  const all = [...seen.values()].reduce((sum, times) => sum + times, 0);
  return `no article in ${several(all, "record")}: ${counts.join(", ")}; give an archive of pages`;
}

const several = (times: number, name: string): string => `${count(times)} ${name}${times === 1 ? "" : "s"}`;

type Passed = { readonly passed: string };

async function readRecord(archive: string, record: WarcRecord | Damage): Promise<Piece | Passed> {
  const { number } = record;
  if ("damage" in record) return skip(archive, `record ${count(number)}: ${record.damage}; get the archive again`);
  const input = `${archive}#${uriOf(record) ?? number}`;
  if (record.size < record.length) return skip(input, explainCut(record));
  const kept = readKept(record);
  return "passed" in kept ? kept : readDocument(input, record, kept);
}

const explainCut = ({ number, size, length }: WarcRecord): string =>
  `record ${count(number)} is cut short: ${count(size)} of ${count(length)} bytes; get the archive again`;

async function readDocument(input: string, record: WarcRecord, kept: Kept): Promise<Piece | Passed> {
  const sent = record.block.length < record.size ? null : await decodeBody(kept);
  if (!sent) return skip(input, `record ${count(record.number)} is larger than 50 MB: give its page as .html`);
  const { uri, charset, mediaType = undeclared } = kept;
  if (mediaType === undeclared && sniffFormat(sent.bytes) === "txt") return { passed: "other file" };
  const flags = record.header.has("warc-truncated") || !sent.isWhole ? ["truncated"] : [];
  const chunks = streamOf(sent.bytes);
  return { inside: { input, chunks, url: uri, charset, mediaType, extension: extensionOf(uri), flags } };
}
