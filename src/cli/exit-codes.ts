/** Exit codes of the command line. */
export const exitCodes = { done: 0, nothingRead: 1, wrongUsage: 2, storeFailed: 3, bug: 70 } as const;
