/** What is the matter: something `asked` for that cannot be, something `missing` that was named, a store that is `busy` or away for now, or one that has `failed`. */
export type StoreTrouble = "asked" | "missing" | "busy" | "failed";

/** Why a store cannot be opened, read or written, or not in the way that is asked for; the message says what to do, and is for the user. */
export class StoreError extends Error {
  readonly trouble: StoreTrouble;

  constructor(message: string, { trouble = "failed", ...options }: ErrorOptions & { trouble?: StoreTrouble } = {}) {
    super(message, options);
    this.trouble = trouble;
  }
}
