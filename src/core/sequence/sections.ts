const magic = "RDOM";
const lengthBytes = 4;

/** A text of ASCII letters as bytes. */
export const asciiBytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Bytes as the ASCII text that they are. */
export const asciiText = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");

/** Writes byte sections with ASCII names one behind the other: four letters, the length of a JSON list of names and lengths, the list, the bytes. */
export function writeSections(sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const list = [...sections].map(([name, { length }]) => [name, length]);
  const head = asciiBytes(JSON.stringify(list));
  const size = [...sections.values()].reduce((sum, { length }) => sum + length, 0);
  const start = magic.length + lengthBytes;
  const bytes = new Uint8Array(start + head.length + size);
  bytes.set(asciiBytes(magic));
  new DataView(bytes.buffer).setUint32(magic.length, head.length);
  bytes.set(head, start);
  let at = start + head.length;
  for (const section of sections.values()) {
    bytes.set(section, at);
    at += section.length;
  }
  return bytes;
}

/** Reads what `writeSections` wrote. Throws where the bytes are something else, or cut off. */
export function readSections(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const start = magic.length + lengthBytes;
  const isOurs = bytes.length >= start && asciiText(bytes.subarray(0, magic.length)) === magic;
  if (!isOurs) throw new Error("these bytes are no model: they do not begin as a model file does");
  const headLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(magic.length);
  let at = start + headLength;
  if (at > bytes.length) throw new Error("the model is cut off: it ends within its list of sections");
  const list = JSON.parse(asciiText(bytes.subarray(start, at))) as [name: string, length: number][];
  const sections = new Map<string, Uint8Array>();
  for (const [name, length] of list) {
    if (at + length > bytes.length) throw new Error(`the model is cut off: it ends within its section "${name}"`);
    sections.set(name, bytes.subarray(at, at + length));
    at += length;
  }
  return sections;
}

/** Hashes in ascending order as unsigned numbers, each written as its distance from the one before in groups of seven bits. */
export function writeHashes(sorted: Uint32Array): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const hash of sorted) {
    let distance = hash - before;
    for (; distance > 127; distance = Math.floor(distance / 128)) bytes.push((distance % 128) + 128);
    bytes.push(distance);
    before = hash;
  }
  return Uint8Array.from(bytes);
}

/** Reads what `writeHashes` wrote, as signed numbers: hashes are compared as such. */
export function readHashes(bytes: Uint8Array): Int32Array {
  let count = 0;
  for (let at = 0; at < bytes.length; at++) if (bytes[at]! < 128) count++;
  const hashes = new Int32Array(count);
  let [hash, distance, shift, row] = [0, 0, 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    distance |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    hash = (hash + distance) | 0;
    hashes[row++] = hash;
    distance = 0;
    shift = 0;
  }
  return hashes;
}

/** Rows of signed bytes, most of them 0: for each row a byte that tells which are not, then those. At most 8 a row. */
export function writeRows(weights: Int8Array, width: number): Uint8Array {
  const bytes: number[] = [];
  for (let row = 0; row < weights.length; row += width) {
    const values = weights.subarray(row, row + width);
    bytes.push(values.reduce((mask, value, at) => mask | (value === 0 ? 0 : 1 << at), 0));
    for (const value of values) if (value !== 0) bytes.push(value & 255);
  }
  return Uint8Array.from(bytes);
}

/** Reads what `writeRows` wrote, into rows of `stride` values. */
export function readRows(bytes: Uint8Array, rows: number, width: number, stride = width): Int8Array {
  const weights = new Int8Array(rows * stride);
  for (let at = 0, row = 0; row < weights.length; row += stride) {
    const mask = bytes[at++]!;
    for (let label = 0; label < width; label++) if (mask & (1 << label)) weights[row + label] = bytes[at++]!;
  }
  return weights;
}
