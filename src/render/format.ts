/** How a result is to be shown. */
export interface View {
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
  /** Everything, where the text would otherwise show the first few and a count. */
  readonly all: boolean;
  /** Where the server that shows it is, such as http://localhost:8470; absent where there is none. */
  readonly base?: string;
}

/** The module of one format: turns a result into text that ends with a line break. */
export interface Renderer<Output> {
  render(output: Output, view: View): string;
}

/** One way to print a result; its module is loaded when it is first needed. */
export interface Format<Output> {
  readonly name: string;
  readonly mediaType: string;
  load(): Promise<Renderer<Output>>;
}
