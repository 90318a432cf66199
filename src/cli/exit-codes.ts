/** Exit codes of the command line. */
export const exitCodes = { done: 0, nothingRead: 1, wrongUsage: 2, storeFailed: 3, bug: 70 } as const;

/** A mistake in how the command was called; the message names it and says what to do. */
export class UsageError extends Error {}
