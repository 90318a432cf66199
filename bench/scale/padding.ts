import { randomFrom } from "../../train/sequence/random.ts";

/** Bytes of a packed analysis for each character of its text: 1.8 to 1.9 of invented articles with 3,300 characters. */
const bytesACharacter = 1.85;

/** A Zstandard frame that whoever unpacks passes over (RFC 8878, 3.1.2): its number, its length, and what nobody reads. */
const skippable = 0x184d2a50;
const headerBytes = 8;

const most = 1 << 18;
const noise = ((): Buffer => {
  const random = randomFrom(1);
  return Buffer.from(Uint8Array.from({ length: most }, () => random.next() >>> 24));
})();

/** A packed analysis that holds less than `analyse` finds, made as long as one of a text with so many characters; it can be unpacked as before. */
export function padded(packed: Uint8Array, characters: number): Uint8Array {
  const length = Math.min(most, Math.floor(characters * bytesACharacter) - packed.length - headerBytes);
  if (length <= 0) return packed;
  const header = Buffer.alloc(headerBytes);
  header.writeUInt32LE(skippable, 0);
  header.writeUInt32LE(length, 4);
  return Buffer.concat([packed, header, noise.subarray(0, length)]);
}
