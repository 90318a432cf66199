/** Fewer words are a teaser, a caption or an error page, not an article. */
export const fewestWords = 20;

const unspaced = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF]/g;

/** Half the letters of scripts that put no spaces between words: about as many words. */
export const countUnspaced = (text: string): number => (text.match(unspaced)?.length ?? 0) >> 1;

/** The number of words in a text: runs of letters and digits, and what `countUnspaced` adds to them. */
export const countWords = (text: string): number => (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) + countUnspaced(text);
