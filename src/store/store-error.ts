/** Why a store cannot be opened, read or written; the message says what to do, and is for the user. */
export class StoreError extends Error {}
