import { Writable } from "node:stream";
import type { Io, Output, Terminal } from "../../src/cli/io.ts";

/** A stream that remembers what is written. */
export function memoryStream(terminal: Terminal = {}): Output & { readonly written: () => string } {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return Object.assign(stream, terminal, { written: () => chunks.join("") });
}

/** A stream whose reader takes a number of chunks and goes away. */
export function brokenPipe(chunks: number): Output {
  let left = chunks;
  return new Writable({
    autoDestroy: false,
    write(_chunk, _encoding, done) {
      done(left-- > 0 ? null : Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
    },
  });
}

type Surroundings = Terminal & { readonly env?: Io["env"]; readonly stderr?: Terminal };

/** Surroundings for one call of the command line: what is said of a terminal is said of its output; messages go to a file unless told. */
export function memoryIo({ env = {}, stderr = {}, ...terminal }: Surroundings = {}) {
  return { stdout: memoryStream(terminal), stderr: memoryStream(stderr), env } satisfies Io;
}
