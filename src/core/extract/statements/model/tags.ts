import type { Token } from "../../../text/tagged-text.ts";

const modals = new Set(["will", "would", "can", "could", "may", "might", "shall", "should", "must", "'ll", "'d"]);
const subjects = new Set(["i", "he", "she", "we", "they"]);
const possessives = new Set(["my", "your", "his", "her", "its", "our", "their"]);
const questions = new Set(["who", "whom", "whose", "which", "what", "where", "when", "why", "how"]);

/** A part of speech with the form of the word: past, plural, modal, kind of pronoun or mark. */
export function tagOf(token: Token): string {
  const { pos, lower, lemma } = token;
  if (questions.has(lower)) return `WH-${pos}`;
  switch (pos) {
    case "VERB":
    case "AUX":
      return modals.has(lower) ? "MD" : `${pos}-${formOf(lower, lemma)}`;
    case "NOUN":
      return lower === lemma ? "NOUN" : "NOUN-s";
    case "PRON":
      if (possessives.has(lower)) return "PRON-poss";
      return subjects.has(lower) ? "PRON-subj" : "PRON";
    case "PUNCT":
      return markOf(token.text);
    case "PART":
    case "CCONJ":
      return lower;
    default:
      return lower === "to" || lower === "that" ? lower : pos;
  }
}

function formOf(lower: string, lemma: string): string {
  if (lower.endsWith("ing")) return "ing";
  if (lower === lemma) return "base";
  return lower.endsWith("s") && !/^(was|has)$/.test(lower) ? "s" : "past";
}

function markOf(mark: string): string {
  if (/^[.!?…]+$/.test(mark)) return ".";
  if (/^["“”«»„]$|^``$|^''$/.test(mark)) return '"';
  if (/^['‘’]$/.test(mark)) return "'";
  if (/^[–—-]+$/.test(mark)) return "-";
  return mark;
}
