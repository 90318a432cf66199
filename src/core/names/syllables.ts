/** Open, or ending in [n] or [ng]: as Chinese, Japanese and some Korean names are written. */
const onset = "(?:[zcst]h|ts|[b-df-hj-np-twxyz]y?)";
const rhyme = "[aeiou]+(?:ng?(?![aeiou]))?";
const one = new RegExp(`^${onset}?${rhyme}$`);
const several = new RegExp(`^${onset}?${rhyme}(?:${onset}${rhyme}){0,8}$`);

/** [lin], [chen], [zhang]; the word is in lower-case ASCII. */
export const isSyllable = (word: string): boolean => one.test(word);

/** [baochen], [tanaka]: every vowel tells such a name from the next, [zhang] from [zheng]. */
export const isSyllabic = (word: string): boolean => several.test(word);
