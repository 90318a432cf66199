import type { Context } from "hono";
import { accepts } from "hono/accepts";
import type { Format } from "../operations/index.ts";
import { Refusal } from "./problem.ts";
import type { Route } from "./routes.ts";

/** How an answer can look: as an operation prints it, or what is made of its lines here. */
export interface AnswerFormat {
  readonly name: string;
  readonly mediaType: string;
  /** Absent where it is made of JSON lines. */
  readonly format?: Format<unknown>;
}

const list: AnswerFormat = { name: "json", mediaType: "application/json" };
const events: AnswerFormat = { name: "events", mediaType: "text/event-stream" };

/** All formats of a route, the usual one first. */
export function answerFormats({ operation, isStream, method }: Route): AnswerFormat[] {
  const own = operation.formats.map((format) => ({
    name: format.name,
    mediaType: format.mediaType,
    format: loadOnce(format),
  }));
  const usual = own.find(({ mediaType }) => /json/.test(mediaType)) ?? own[0]!;
  const others = own.filter((each) => each !== usual);
  const more = [...(isStream ? [list] : []), ...(isStream && method === "POST" ? [events] : [])];
  return [usual, ...others, ...more];
}

/** To import a module again, only to be told that it is there, takes longer than to look for a story. */
function loadOnce(format: Format<unknown>): Format<unknown> {
  let loaded: ReturnType<Format<unknown>["load"]> | undefined;
  return { ...format, load: () => (loaded ??= format.load()) };
}

/** The format that is asked for by `format`, else by `Accept`, else the usual one. */
export function chooseFormat(c: Context, formats: readonly AnswerFormat[]): AnswerFormat {
  const name = c.req.query("format");
  const asked = formats.find((each) => each.name === name);
  if (asked) return asked;
  const names = formats.map((each) => each.name).join(", ");
  if (name !== undefined)
    throw new Refusal(400, `format: there are ${names}`, {
      errors: [{ field: "format", message: `there are ${names}` }],
    });
  const [usual] = formats as [AnswerFormat];
  const supports = formats.map(({ mediaType }) => mediaType);
  const type = accepts(c, { header: "Accept", supports, default: usual.mediaType });
  return formats.find(({ mediaType }) => mediaType === type)!;
}
