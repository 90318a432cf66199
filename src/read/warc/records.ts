import type { Cursor } from "../input/cursor.ts";
import { readHeader, type Header } from "./header.ts";

/** One record of a WARC file (ISO 28500), counted from 1. */
export interface WarcRecord {
  readonly number: number;
  readonly header: Header;
  /** How many bytes the header says there are. */
  readonly length: number;
  /** How many there are; fewer where the record was cut. */
  readonly size: number;
  /** The bytes; only the first ones where there are more than 50 MB. */
  readonly block: Uint8Array;
}

/** A place where no record can be read, and why. */
export interface Damage {
  readonly number: number;
  readonly damage: string;
}

const largestBlock = 50_000_000;
const startOfBlock = 65_536;
const longestLine = 16_384;
const mostLines = 200;
/** What stands behind a cut is read again: a hostile archive of nothing but cuts would take the square of its size. */
const mostCuts = 100;
const nextRecord = /WARC\/\d\.\d{1,2}\r?\n[\w-]{2,40}:/;

/** The records of a WARC file one by one; what lies between them or is broken is told, and the next record is looked for. */
export async function* readRecords(cursor: Cursor): AsyncGenerator<WarcRecord | Damage> {
  let number = 1;
  let cuts = 0;
  let passed = 0;
  for await (const line of cursor.lines(longestLine)) {
    if (!isStart(textOf(line))) {
      passed += isBlank(line) ? 0 : line.length;
      continue;
    }
    if (passed > 0) yield foreign(number, passed);
    if (cuts === mostCuts) return yield { number, damage: `${cuts} before it are cut short, and the rest is not read` };
    passed = 0;
    const record = await readRecord(cursor, number++);
    if ("size" in record && record.size < record.length) cuts++;
    yield record;
  }
  if (passed > 0) yield foreign(number, passed);
}

const foreign = (number: number, passed: number): Damage => ({
  number,
  damage: `${count(passed)} bytes before it belong to no record`,
});

/** A number for people: [1,200]. */
export const count = (number: number): string => number.toLocaleString("en");

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const isStart = (line: string): boolean => /^WARC\/\d/.test(line);
const isBlank = (line: Uint8Array): boolean => textOf(line).trim() === "";

async function readRecord(cursor: Cursor, number: number): Promise<WarcRecord | Damage> {
  const header = await readHead(cursor);
  if (!header) return { number, damage: "its header does not end" };
  const length = header.get("content-length") ?? "";
  if (!/^\d{1,15}$/.test(length)) return { number, damage: "its header does not say how long it is" };
  return { number, header, length: Number(length), ...(await readBlock(cursor, Number(length))) };
}

async function readHead(cursor: Cursor): Promise<Header | null> {
  const lines: string[] = [];
  for await (const line of cursor.lines(longestLine)) {
    const text = textOf(line);
    if (text.trim() === "") return readHeader(lines);
    if (lines.push(text) > mostLines || !text.endsWith("\n")) return null;
  }
  return null;
}

async function readBlock(cursor: Cursor, length: number): Promise<Pick<WarcRecord, "block" | "size">> {
  if (length > largestBlock) {
    const block = await cursor.take(startOfBlock);
    return { block, size: block.length + (await cursor.skip(length - block.length)) };
  }
  const block = await cursor.take(length);
  const isWhole = block.length === length && (await endsHere(cursor));
  const own = isWhole ? block : leaveNext(cursor, block);
  return { block: own, size: own.length };
}

/** Whether nothing but line ends stands before the next record or the end. */
async function endsHere(cursor: Cursor): Promise<boolean> {
  const next = await cursor.take(12);
  cursor.putBack(next);
  const rest = textOf(next).trimStart();
  return isStart(rest) || "WARC/".startsWith(rest);
}

/** Of a record that says it is longer than it is, its own bytes; the records behind them are left to be read. */
function leaveNext(cursor: Cursor, block: Uint8Array): Uint8Array {
  const start = Buffer.from(block.buffer, block.byteOffset, block.length).toString("latin1").search(nextRecord);
  if (start < 0) return block;
  cursor.putBack(block.subarray(start));
  return block.subarray(0, start);
}
