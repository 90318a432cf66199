import type { Context } from "hono";
import { answerFormats, chooseFormat, type AnswerFormat } from "./choose-format.ts";
import type { Kept } from "./kept.ts";
import { explainError } from "./explain-error.ts";
import type { Means } from "./means.ts";
import { sendPrinted, toPrinted } from "./printed.ts";
import { readRequest, type Asked } from "./read-request.ts";
import type { Route } from "./routes.ts";
import { runOnce, runStream, type Kitchen } from "./run.ts";
import { printEach, toBody, toEvents, toList } from "./stream.ts";

/** What answers are made with, for all routes. */
export interface Desk extends Kitchen, Pick<Means, "allowPrivate" | "report"> {
  readonly kept: Kept;
}

/** What is asked of a route, and how the answer is to look. */
interface Order extends Asked {
  readonly route: Route;
  readonly answer: AnswerFormat;
  readonly view: { readonly width: number; readonly color: boolean; readonly all: boolean; readonly base: string };
}

/** Columns of a text; nobody can tell how wide the asker's window is. */
const width = 100;

/** Answers what a route is asked for. */
export function answerRoute(route: Route, desk: Desk): (c: Context) => Promise<Response> {
  const formats = answerFormats(route);
  return async (c) => {
    const answer = chooseFormat(c, formats);
    const asked = await readRequest(c, route, desk.allowPrivate);
    const view = { width, color: false, all: asked.input["all"] === true, base: new URL(c.req.url).origin };
    const order = { ...asked, route, answer, view };
    return route.isStream ? sendStream(c, order, desk) : sendOne(c, order, desk);
  };
}

async function sendOne(c: Context, order: Order, desk: Desk): Promise<Response> {
  const { route, answer, input, view } = order;
  const { operation } = route;
  const { render } = await answer.format!.load();
  const stamp = await operation.stampOf?.(input, { store: desk.store });
  const key = stamp && JSON.stringify([operation.name, answer.name, view, stamp]);
  let link: Record<string, string> = {};
  const printed = await desk.kept.take(key, async () => {
    const result = await runOnce(route, order, desk);
    link = linkNext(c, order, result);
    return toPrinted(render(result, view), answer.mediaType, key);
  });
  return sendPrinted(c, printed, { ...link, ...download(order) });
}

async function sendStream(c: Context, order: Order, desk: Desk): Promise<Response> {
  const { route, answer, view } = order;
  const news = runStream(route, order, desk);
  const headers = { "content-type": answer.mediaType, "cache-control": "no-store", vary: "Accept", ...download(order) };
  if (answer.name === "events")
    return c.body(await toBody(toEvents(news, (error) => explainError(error, desk.report))), 200, headers);
  const lines = answer.format ?? route.operation.formats.find(({ name }) => name === "jsonl")!;
  const { render } = await lines.load();
  const isText = lines.mediaType.startsWith("text/");
  const printSkipped = (skipped: unknown) => (isText ? "" : `${JSON.stringify(skipped)}\n`);
  const printed = printEach(news, (result) => render(result, view), printSkipped);
  return c.body(await toBody(answer.format ? printed : toList(printed)), 200, headers);
}

const saved = new Set(["csv", "ics"]);

/** Browsers are to save what they cannot show. */
const download = ({ route, answer: { name } }: Order): Record<string, string> =>
  saved.has(name) ? { "content-disposition": `attachment; filename="${route.operation.name}.${name}"` } : {};

/** Where there may be more, the address of the next page (RFC 8288). */
function linkNext(c: Context, { route: { operation }, input }: Order, result: unknown): Record<string, string> {
  if (!operation.isFull?.(result, input)) return {};
  const url = new URL(c.req.url);
  url.searchParams.set("skip", String(Number(input["skip"]) + Number(input["limit"])));
  url.searchParams.delete("token");
  return { link: `<${url.pathname}${url.search}>; rel="next"` };
}
