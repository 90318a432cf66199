import { createHash } from "node:crypto";

const firstByte = (id: string): number => createHash("sha256").update(id).digest()[0]!;

/** Which part one of our own cases or entries is in, for good: a third is set aside, by the first byte of the hash of its id. */
export function partOf(id: string): "tune" | "held" {
  return firstByte(id) % 3 === 0 ? "held" : "tune";
}

/** Which half a record of others' data is in, for good: by the first byte of the hash of its id. */
export function halfOf(id: string): "tune" | "check" {
  return firstByte(id) % 2 === 0 ? "tune" : "check";
}
