/** Words in a row that two articles of different authors seldom share; each changed word breaks five of them. */
const length = 5;

/** The runs of five words in a text, as 32-bit hashes; case, punctuation, white space and kinds of quotation marks do not count. */
export function shinglesOf(text: string): Uint32Array {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = Uint32Array.from(words, hashWord);
  const shingles = new Uint32Array(Math.max(1, hashes.length - length + 1));
  for (let start = 0; start < shingles.length; start++) {
    for (let at = start; at < start + length; at++)
      shingles[start] = mix(Math.imul(shingles[start]!, 31) + (hashes[at] ?? 0));
  }
  return shingles;
}

/** A word as a 32-bit number: FNV-1a over UTF-16 code units. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Spreads every bit over all (the finaliser of MurmurHash3). */
export function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
