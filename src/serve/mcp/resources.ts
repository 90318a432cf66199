import {
  McpServer,
  ResourceNotFoundError,
  ResourceTemplate,
  type ReadResourceResult,
} from "@modelcontextprotocol/server";
import type { Article, Dossier } from "../../core/model/index.ts";
import { StoreError, type Operation } from "../../operations/index.ts";
import type { StorySummary } from "../../core/model/stored.ts";
import type { McpMeans } from "./means.ts";

/** Stories in a client's list. */
const mostListed = 50;

/** The texts in which spans count, and stories for reading. */
export function registerResources(server: McpServer, means: McpMeans): void {
  server.registerResource(
    "article",
    new ResourceTemplate("readout://article/{id}", { list: undefined }),
    {
      title: "Text of an article",
      description: "The text of a stored article, letter by letter: spans of findings count in its UTF-16 code units.",
      mimeType: "text/plain",
    },
    (uri, { id }) =>
      readText(uri, async () => ((await run("article", { article: decode(id) }, means)) as Article).text),
  );
  server.registerResource(
    "story",
    new ResourceTemplate("readout://story/{id}", { list: () => listStories(means) }),
    {
      title: "A story",
      description: "The dossier of a stored story as a page for reading, with article numbers.",
      mimeType: "text/plain",
    },
    (uri, { id }) => readText(uri, () => storyPage(decode(id), means)),
  );
}

/** A part of an address as it was meant; what is no escape stands for itself. */
const decode = (part: unknown): string =>
  String(part).replaceAll(/(?:%[\dA-F]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });

async function storyPage(id: string, means: McpMeans): Promise<string> {
  const { formats } = operationNamed("story", means);
  const { render } = await formats.find(({ name }) => name === "text")!.load();
  const dossier = (await run("story", { story: id }, means)) as Dossier;
  return render(dossier, { width: 100, color: false, all: false });
}

async function listStories(means: McpMeans) {
  const stories = (await run("stories", { limit: mostListed }, means)) as readonly StorySummary[];
  return {
    resources: stories.map(({ id, title, articles, outlets, from, to }) => ({
      uri: `readout://story/${encodeURIComponent(id)}`,
      name: title,
      description: `${from ?? "date unknown"} – ${to ?? "date unknown"}, ${articles} articles, ${outlets} outlets`,
      mimeType: "text/plain",
    })),
  };
}

async function readText({ href }: URL, read: () => Promise<string>): Promise<ReadResourceResult> {
  try {
    return { contents: [{ uri: href, mimeType: "text/plain", text: await read() }] };
  } catch (error) {
    if (error instanceof StoreError) throw new ResourceNotFoundError(href, error.message);
    throw error;
  }
}

const operationNamed = (name: string, { operations }: McpMeans): Operation =>
  operations.find((operation) => operation.name === name)!;

const run = async (name: string, given: object, means: McpMeans): Promise<unknown> => {
  const operation = operationNamed(name, means);
  return operation.run(operation.input.parse(given), { store: means.store });
};
