/** A mistake in how something was called; the message names it and says what to do. */
export class UsageError extends Error {}
