import { z } from "zod";
import { remoteInput, type Operation } from "../../operations/index.ts";
import type { Presenter } from "./present/presenter.ts";
import { sentArticles } from "./sent-articles.ts";

/** Whether an operation reads articles. */
export const readsArticles = ({ input }: Operation): boolean => "inputs" in input.shape;

/** What a tool takes: the operation's own fields, those of its presenter, and articles sent along. Unknown fields are refused, so that a model hears of its mistake. */
export function toolInput(operation: Operation, { input, omit }: Presenter, mayOpenFiles: boolean): z.ZodObject {
  const own = Object.entries(remoteInput(operation).shape).filter(([name]) => !omit.includes(name));
  return z.strictObject({
    ...Object.fromEntries(own),
    ...(readsArticles(operation) && { inputs: inputsField(mayOpenFiles), articles: sentArticles }),
    ...input,
  });
}

const inputsField = (mayOpenFiles: boolean) =>
  z
    .array(z.string())
    .default([])
    .describe(
      mayOpenFiles
        ? "files, folders and globs of this machine, and web addresses; only web addresses where `articles` are sent along"
        : "web addresses",
    );
