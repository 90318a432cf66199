import { readVersion } from "../operations/index.ts";
import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { methodNotAllowed } from "hono/method-not-allowed";
import { answerRoute, type Desk } from "./answer.ts";
import { explainError } from "./explain-error.ts";
import { guard } from "./guard.ts";
import { safeHeaders } from "./headers.ts";
import { createKept } from "./kept.ts";
import { answerMcp } from "./mcp/http.ts";
import type { Means } from "./means.ts";
import { describeApi } from "./openapi.ts";
import { sendPrinted, toPrinted } from "./printed.ts";
import { answerProblem, problemOf, Refusal } from "./problem.ts";
import { referencePage } from "./reference-page.ts";
import { referenceStyle } from "./reference-style.ts";
import { limitRate } from "./rate.ts";
import { pathOf, routesOf, type Route } from "./routes.ts";
import { createTurns } from "./turns.ts";
import { openWebFiles } from "./web-files.ts";

type App = Hono<{ Bindings: HttpBindings }>;

/** Paths that are no pages of the web application. */
const apart = /^\/(?:api|assets|docs|mcp|openapi\.json)(?:\/|$)/;

/** All that `readout serve` answers, without a socket: `app.request("/api/stories")`. */
export function createApp(means: Means): App {
  const app: App = new Hono();
  app.onError((error) =>
    answerProblem(explainError(error, means.report), error instanceof Refusal ? error.headers : {}),
  );
  app.use(safeHeaders());
  protect(app, means);
  const routes = routesOf(means.operations);
  const desk: Desk = { ...means, kept: createKept(means.limits.kept), takeTurn: createTurns() };
  for (const route of routes) app.on(route.method, pathOf(route), answerRoute(route, desk));
  const mcp = answerMcp({ ...means, takeTurn: desk.takeTurn, mostBytes: means.limits.body });
  app.post("/mcp", ({ req }) => mcp(req.raw));
  addReference(app, routes);
  addPages(app, means);
  return app;
}

/** What is asked of all before anything is done. */
function protect(app: App, { limits, host, token }: Means): void {
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: ({ req }, methods) =>
        answerProblem(problemOf(405, `${req.method} is not for ${req.path}; use ${methods.join(" or ")}`), {
          allow: methods.join(", "),
        }),
    }),
  );
  app.use(limitRate(limits));
  app.use(guard({ host, token }));
  const limitBody = bodyLimit({
    maxSize: limits.body,
    onError: () => {
      throw new Refusal(413, `a request may have at most ${limits.body} bytes; send it in parts`);
    },
  });
  // To look for a body takes as long as half of the answer to one who asks for a story that is kept.
  app.use((c, next) => (c.req.method === "GET" ? next() : limitBody(c, next)));
}

/** What there is, for programs and for people. */
function addReference(app: App, routes: readonly Route[]): void {
  const document = describeApi(routes, readVersion());
  const printed = toPrinted(JSON.stringify(document), "application/json");
  const page = toPrinted(referencePage(document), "text/html");
  const style = toPrinted(referenceStyle, "text/css");
  app.get("/openapi.json", (c) => sendPrinted(c, printed));
  app.get("/docs", (c) => sendPrinted(c, page));
  app.get("/docs/style.css", (c) => sendPrinted(c, style));
}

/** The web application: an address that is nothing else is a page of it. */
function addPages(app: App, { web }: Means): void {
  const { page, asset } = openWebFiles(web);
  app.get("/", page);
  app.get("/assets/*", asset);
  app.notFound(async (c) => {
    const isPage = (c.req.method === "GET" || c.req.method === "HEAD") && !apart.test(c.req.path);
    return isPage
      ? page(c)
      : answerProblem(problemOf(404, `there is no ${c.req.path}; /openapi.json lists what there is`));
  });
}
