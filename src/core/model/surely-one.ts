/** A claim less likely than this may be several, and is called one only with a question mark. */
export const surelyOne = 0.5;
