const [A, Z, lastAscii] = [65, 90, 127];
const upper = /^\p{Lu}/u;

/** Whether a word starts with a capital letter. */
export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  return code > lastAscii ? upper.test(word) : code >= A && code <= Z;
}
