import stringWidth from "string-width";
import { printable } from "../operations/index.ts";
import type { Output } from "./io.ts";
import type { Progress } from "./progress.ts";

/** Shorter runs show nothing; milliseconds. */
const patience = 500;
const pause = 100;
const erase = "\r\u001b[2K";

/**
 * Writes progress on a terminal. Not with a library: @clack/prompts takes the keyboard's input, which may be
 * our `-`, and draws by a timer alone, which long work on the processor holds up; here every piece of news may draw the line too.
 */
export function createProgressLine(terminal: Output): Progress {
  const counts = { read: 0, skipped: 0 };
  let input = "";
  let shown = "";
  let next = performance.now() + patience;

  const show = (line: string): void => {
    if (line !== shown) terminal.write(erase + line);
    shown = line;
  };
  const draw = (): void => {
    if (performance.now() < next) return;
    next = performance.now() + pause;
    const line = `${counts.read} read, ${counts.skipped} skipped · reading ${input}`;
    show(fit(printable(line), (terminal.columns ?? 80) - 1));
  };
  const timer = setInterval(draw, pause).unref();
  return {
    onInput(name) {
      input = name;
      draw();
    },
    onReading(reading) {
      counts["article" in reading ? "read" : "skipped"]++;
      draw();
    },
    hide: () => show(""),
    end() {
      clearInterval(timer);
      show("");
    },
  };
}

/** The start of a line that takes no more columns than these. */
function fit(line: string, columns: number): string {
  if (stringWidth(line) <= columns) return line;
  let start = "";
  for (const character of line) {
    if (stringWidth(start + character) > columns - 1) break;
    start += character;
  }
  return `${start}…`;
}
