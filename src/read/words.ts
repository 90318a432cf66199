/** Fewer words are a teaser, a caption or an error page, not an article. */
export const fewestWords = 20;

/** The number of words in a text. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
