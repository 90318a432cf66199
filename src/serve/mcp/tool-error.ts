/** What a model did that cannot be answered; the message says what to do instead. */
export class ToolError extends Error {}
