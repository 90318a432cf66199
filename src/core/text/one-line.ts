/** A piece of text as one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
