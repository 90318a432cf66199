/** Why nothing can be printed in a format here; the message says what to do, and is for the user. */
export class FormatError extends Error {}

/** How a result is to be shown. */
export interface View {
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
  /** Everything, where the text would otherwise show the first few and a count. */
  readonly all: boolean;
}

/** The module of one format: turns a result into text that ends with a line break. */
export interface Renderer<Output> {
  render(output: Output, view: View): string;
}

/** One way to print a result; its module is loaded when it is first needed. */
export interface Format<Output> {
  readonly name: string;
  readonly mediaType: string;
  /** Throws a {@link FormatError} where it cannot print, before anything is worked out for it. */
  load(): Promise<Renderer<Output>>;
}
