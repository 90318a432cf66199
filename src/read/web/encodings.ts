import { pipeline, type Duplex, type Readable } from "node:stream";
import { constants, createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from "node:zlib";
import { headerOf } from "./answer.ts";
import { refuse, saveInstead, type Refusal } from "./refusal.ts";
import type { Answer } from "./send.ts";

const decoders: ReadonlyMap<string, () => Duplex> = new Map<string, () => Duplex>([
  ["gzip", createGunzip],
  ["x-gzip", createGunzip],
  ["deflate", createInflate],
  ["br", createBrotliDecompress],
  // 8 MB is the largest window that a host may use (RFC 9659).
  ["zstd", () => createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: 23 } })],
]);

const mostEncodings = 2;

/** The body without the compression of the transport, as a stream; destroying it lets the answer go. */
export function decodeBody(answer: Answer): Readable | Refusal {
  const declared = (headerOf(answer, "content-encoding") ?? "").toLowerCase().split(",");
  const names = declared.map((name) => name.trim()).filter((name) => name !== "" && name !== "identity");
  const unknown = names.find((name) => !decoders.has(name)) ?? names[mostEncodings];
  if (unknown !== undefined)
    return refuse(`compressed in a way that cannot be undone (${unknown.slice(0, 40)}): ${saveInstead}`);
  return names.reduceRight<Readable>((body, name) => pipeline(body, decoders.get(name)!(), () => {}), answer.body);
}
