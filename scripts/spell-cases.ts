import rewritePattern from "regexpu-core";

/**
 * A pattern of the lexicon, which minds capitals only inside `(?-i:…)`, as one to be compiled with the flag `u` alone.
 * V8 forgets such a modifier once a process holds 16 MB of regular expressions (`node --no-regexp-optimization` shows it),
 * so no pattern that runs may hold one. The empty modifier makes regexpu write out the cases of every pattern.
 */
export const spellCases = (pattern: string): string =>
  rewritePattern(`(?-i:)${pattern}`, "iu", { modifiers: "transform" });
