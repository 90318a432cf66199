import { open, type FileHandle } from "node:fs/promises";
import type { Writable } from "node:stream";
import { UsageError } from "../operations/index.ts";

/** Where results go. */
export interface Sink {
  /** False when nobody reads any more: stop. */
  readonly write: (text: string) => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** A stream; a reader that goes away, like `head`, ends the writing quietly. */
export function streamSink(stream: Writable): Sink {
  stream.on("error", ignoreTwice);
  const write = (text: string) =>
    new Promise<boolean>((resolve, reject) => {
      stream.write(text, (error) => {
        if (!error) resolve(true);
        else if (isGone(error)) resolve(false);
        else reject(new UsageError(`cannot write the output (${error.message})`));
      });
    });
  return { write, close: async () => void stream.off("error", ignoreTwice) };
}

/** The same error comes to the callback of `write`, which deals with it. */
const ignoreTwice = (): void => {};

const isGone = (error: NodeJS.ErrnoException): boolean =>
  error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED";

/** A file, made when there is something to write. */
export function fileSink(path: string): Sink {
  let file: FileHandle | undefined;
  return {
    async write(text) {
      try {
        file ??= await open(path, "w");
        await file.appendFile(text);
        return true;
      } catch (error) {
        throw new UsageError(explain(path, error as NodeJS.ErrnoException));
      }
    },
    close: async () => file?.close(),
  };
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "its folder does not exist; create it first",
  EISDIR: "it is a folder; name a file in it",
  ENOTDIR: "a part of its path is a file, not a folder",
  EACCES: "permission denied; choose another place",
  EROFS: "the file system is read-only; choose another place",
  ENOSPC: "the disk is full; make room or choose another place",
};

const explain = (path: string, { code = "", message }: NodeJS.ErrnoException): string =>
  `cannot write --out ${path}: ${reasons[code] ?? message}`;
